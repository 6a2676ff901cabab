import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, UploadRosterFile } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { checkUpload } from '../domain/uploads.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class UploadRosterFileHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(UploadRosterFile)
  @Access('roster.import', 'service')
  async uploadRosterFile(
    { importId, content, ...part }: UploadRosterFile,
    { store, caller, now }: Unit,
  ): Promise<void> {
    const bytes = Buffer.from(content, 'base64');
    const uploaded = { ...part, size: bytes.length, by: actorOf(caller) };
    await store.importParts.forgetAbandoned(now);
    checkUpload(await store.importParts.arrived(importId), uploaded);
    await store.importParts.put(importId, uploaded, this.vault.sealUpload(bytes), now);
  }
}
