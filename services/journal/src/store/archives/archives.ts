import type { EntityManager } from 'typeorm';
import { ArchiveRow } from './archive.row.ts';

export class Archives {
  constructor(private readonly manager: EntityManager) {}

  ofDigest(digest: string): Promise<ArchiveRow | null> {
    return this.manager.findOneBy(ArchiveRow, { digest });
  }

  async add(archive: ArchiveRow): Promise<void> {
    await this.manager.insert(ArchiveRow, archive);
  }
}
