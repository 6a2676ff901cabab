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
    await this.manager.upsert(TimetablePartRow, { importId, part, parts, name, content, by, at }, [
      'importId',
      'name',
      'part',
    ]);
  }

  /** All parts of an upload with their bytes. */
  whole(importId: string): Promise<TimetablePartRow[]> {
    return this.manager.find(TimetablePartRow, { where: { importId }, order: { name: 'ASC' } });
  }

  /** Lets go of files nobody came back for in two days. */
  async forgetOlder(now: string): Promise<void> {
    await this.manager.query(`delete from timetable_part where at < $1::timestamptz - interval '2 days'`, [now]);
  }
}
