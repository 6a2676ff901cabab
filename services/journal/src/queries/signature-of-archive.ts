import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { SignatureOfArchive, type SignatureOfArchiveAnswer } from '@parta/contracts';
import { signatureOf } from '../domain/archives.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SignatureOfArchiveHandler {
  @Answers(SignatureOfArchive)
  @Access('service')
  async signatureOfArchive({ digest }: SignatureOfArchive, { store }: Reading): Promise<SignatureOfArchiveAnswer> {
    const standing = await store.archives.ofDigest(digest);
    return { signature: standing && signatureOf(standing) };
  }
}
