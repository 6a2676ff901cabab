import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { UploadedPart } from '../../domain/timetable/upload.ts';
import { TimetablePartRow } from './timetable-part.row.ts';

/** Files that were uploaded in parts. */
export class TimetableFiles {
  constructor(private readonly manager: EntityManager) {}

  /** What has come of a file, without the bytes. */
  async parts(importId: string): Promise<UploadedPart[]> {
    return this.manager.query(
      `select import_id as "importId", part, parts, name, by, length(content) as size from timetable_part where import_id = $1 order by part`,
      [importId],
    ) as Promise<UploadedPart[]>;
  }

  async put({ importId, part, parts, name, content, by, at }: TimetablePartRow): Promise<void> {
    await this.manager.upsert(TimetablePartRow, { importId, part, parts, name, content, by, at }, ['importId', 'part']);
  }

  /**
   * The bytes of a file, for whoever uploaded it.
   * @throws not-found, import-incomplete
   */
  async whole(importId: string, by: string | null): Promise<Uint8Array> {
    const rows = await this.manager.find(TimetablePartRow, { where: { importId }, order: { part: 'ASC' } });
    const [first] = rows;
    if (!first || first.by !== by) throw new Refusal('not-found', 'No such file');
    if (rows.length < first.parts) throw new Refusal('import-incomplete', 'Parts are missing', { name: first.name });
    return Buffer.concat(rows.map(({ content }) => content));
  }

  /** Lets go of files nobody came back for in two days. */
  async forgetOlder(now: string): Promise<void> {
    await this.manager.query(`delete from timetable_part where at < $1::timestamptz - interval '2 days'`, [now]);
  }
}
