import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PupilWeek } from '../domain/rows.ts';
import type { Standing } from '../domain/still-hearing.ts';
import { instant } from './sql.ts';

/** gzip of the document's JSON, its tag, and how far the journal had been heard when it was read. */
export type StoredDocument = { bytes: Uint8Array; etag: string; rev: string } & Standing;
type Waiting = PupilWeek & { settle: (document: StoredDocument | undefined) => void; fail: (error: unknown) => void };

/** A place in a log as readers name it: `journal:s1502:17`. Of a cursor `c`. */
export const REV = `c.source || ':' || c.stream_key || ':' || c.last_seq`;

/** Sixteen keys in one statement cost 0.23 of sixteen statements, each (measured); more than 32 make the first one wait. */
const AT_ONCE = 32;

/**
 * The diary's hottest read: what is asked for in one turn of the event loop goes out as one prepared statement on the raw
 * pool. TypeORM costs three to four times as much per row.
 */
export class DocumentReads {
  private static readonly ofSource = new WeakMap<DataSource, DocumentReads>();
  private waiting: Waiting[] = [];

  private constructor(private readonly pool: Pool) {}

  static of({ connection }: EntityManager): DocumentReads {
    const known = this.ofSource.get(connection);
    if (known) return known;
    const made = new DocumentReads((connection.driver as unknown as { master: Pool }).master);
    this.ofSource.set(connection, made);
    return made;
  }

  read(week: PupilWeek): Promise<StoredDocument | undefined> {
    return new Promise((settle, fail) => {
      this.waiting.push({ ...week, settle, fail });
      if (this.waiting.length === 1) setImmediate(() => this.flush());
      if (this.waiting.length === AT_ONCE) this.flush();
    });
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length > 0) void this.answer(batch);
  }

  private async answer(batch: Waiting[]): Promise<void> {
    try {
      const found = await this.query(batch);
      batch.forEach(({ settle }, index) => settle(found.get(index + 1)));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  private async query(batch: Waiting[]): Promise<Map<number, StoredDocument>> {
    const { rows } = await this.pool.query<{ n: string; doc: Buffer; etag: string; rev: string } & Standing>({
      name: 'week-documents',
      text: `select w.n, d.doc, d.etag, coalesce(${REV}, '') as rev, ${instant('c.stands_at')} as "standsAt"
             from unnest($1::uuid[], $2::date[]) with ordinality as w (pupil_id, monday, n)
             join week_document d using (pupil_id, monday)
             left join inbox_cursor c on c.source = 'journal' and c.stream_key = d.school_id`,
      values: [batch.map(({ pupilId }) => pupilId), batch.map(({ monday }) => monday)],
    });
    return new Map(rows.map(({ n, doc, etag, rev, standsAt }) => [Number(n), { bytes: doc, etag, rev, standsAt }]));
  }
}
