import type { EntityManager } from 'typeorm';
import type { UploadedPart } from '../domain/uploads.ts';

/** Parts of uploaded files, sealed: sets hold names, numbers and, against all advice, passwords. */
export class ImportParts {
  constructor(private readonly manager: EntityManager) {}

  /** What of an import has arrived, without its content. */
  async arrived(importId: string): Promise<UploadedPart[]> {
    return (await this.manager.query(
      'select name, part, parts, size, by from import_part where import_id = $1 order by name, part',
      [importId],
    )) as UploadedPart[];
  }

  async contentOf(importId: string): Promise<(UploadedPart & { sealed: Buffer })[]> {
    return (await this.manager.query(
      'select name, part, parts, size, by, sealed from import_part where import_id = $1 order by name, part',
      [importId],
    )) as (UploadedPart & { sealed: Buffer })[];
  }

  /** The same part again replaces the former. */
  async put(
    importId: string,
    { name, part, parts, size, by }: UploadedPart,
    sealed: Buffer,
    now: string,
  ): Promise<void> {
    await this.manager.query(
      `insert into import_part (import_id, name, part, parts, size, by, sealed, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (import_id, name, part) do update set sealed = excluded.sealed, size = excluded.size, at = excluded.at`,
      [importId, name, part, parts, size, by, sealed, now],
    );
  }

  async forget(importId: string): Promise<void> {
    await this.manager.query('delete from import_part where import_id = $1', [importId]);
  }

  /** Uploads that nobody took within a day. */
  async forgetAbandoned(now: string): Promise<void> {
    await this.manager.query(`delete from import_part where at < $1::timestamptz - interval '1 day'`, [now]);
  }
}
