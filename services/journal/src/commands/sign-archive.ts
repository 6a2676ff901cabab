import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ArchiveSigned, Refusal, SignArchive, type SignArchiveAnswer } from '@parta/contracts';
import { ArchiveKey } from '../adapters/archive-key.ts';
import { signatureOf } from '../domain/archives.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SignArchiveHandler {
  constructor(private readonly key: ArchiveKey) {}

  @Answers(SignArchive)
  @Access('service')
  async signArchive(wanted: SignArchive, { store, say, now }: Unit): Promise<SignArchiveAnswer> {
    const year = await store.years.get(wanted.yearId);
    if (year?.schoolId !== wanted.schoolId) throw new Refusal('not-found', 'The school has no such year');
    const standing = await store.archives.ofDigest(wanted.digest);
    if (standing) return signatureOf(standing);
    const { publicKey } = this.key;
    const archive = { ...wanted, signature: this.key.sign(wanted.digest), publicKey, at: new Date(now) };
    await store.archives.add(archive);
    say(ArchiveSigned, wanted);
    return signatureOf(archive);
  }
}
