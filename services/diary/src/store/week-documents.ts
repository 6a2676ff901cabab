import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { PupilWeek, WeekRows } from '../domain/rows.ts';
import { DocumentReads, REV, type StoredDocument } from './document-reads.ts';
import { columns, instant } from './sql.ts';
import { weekRows } from './week-rows.ts';

/** The rule that makes a document of rows; brought by the handler, since a collection decides nothing. */
type Rule = (rows: WeekRows) => WeekOfPupilAnswer;

/** How far the journals of a pupil's schools have been heard. */
type Heard = Pick<StoredDocument, 'rev' | 'standsAt'>;
type Place = { key: string; isBehind: boolean };

/** Ready weeks. A week that is not kept is always assembled from its rows, so what is kept only saves work. */
export class WeekDocuments {
  constructor(private readonly manager: EntityManager) {}

  /** The kept week, or nothing; reads of one moment go to the database together. */
  stored(week: PupilWeek): Promise<StoredDocument | undefined> {
    return DocumentReads.of(this.manager).read(week);
  }

  /** The rows of one week, for a reader that may not write. */
  async rowsOf(week: PupilWeek): Promise<WeekRows> {
    const [rows] = await weekRows(this.manager, [week]);
    return rows as WeekRows;
  }

  /** The week as families read it now; undefined where no such pupil is known. */
  async read(week: PupilWeek, rule: Rule): Promise<WeekOfPupilAnswer | undefined> {
    const kept = await this.stored(week);
    if (kept) return opened(kept);
    const rows = await this.rowsOf(week);
    return rows.enrolments.length === 0 ? undefined : rule(rows);
  }

  /** One week of many pupils by their ids, as their families read it now; who is not known is left out. */
  async readAll(pupilIds: readonly string[], monday: string, rule: Rule): Promise<Map<string, WeekOfPupilAnswer>> {
    const weeks = pupilIds.map((pupilId) => ({ pupilId, monday }));
    const kept = await Promise.all(weeks.map((week) => this.stored(week)));
    const made = await weekRows(
      this.manager,
      weeks.filter((_, at) => kept[at] === undefined),
    );
    const known = made.filter(({ enrolments }) => enrolments.length > 0).map((rows) => rule(rows));
    const documents = [...kept.flatMap((document) => (document ? [opened(document)] : [])), ...known];
    return new Map(documents.map((document) => [document.pupilId, document]));
  }

  /** A week that is not kept, in the same form as one that is. */
  pack(document: WeekOfPupilAnswer, heard: Heard): StoredDocument {
    return { ...packed(document), ...heard };
  }

  /** How far the journals of the pupil's schools, or of these of them, have been heard. Asked before the rows, so that it never says too much. */
  async heardFor(pupilId: string, schoolIds: readonly string[] | null = null): Promise<Heard> {
    const [row] = (await this.manager.query(
      `select coalesce(string_agg(${REV}, ',' order by c.stream_key), '') as rev,
         ${instant('min(c.stands_at)')} as "standsAt" from pupil p
         join inbox_cursor c on c.source = 'journal' and c.stream_key = p.school_id
       where p.pupil_id = $1 and ($2::text[] is null or p.school_id = any($2))`,
      [pupilId, schoolIds],
    )) as [Heard];
    return row;
  }

  /**
   * Makes these weeks anew, after facts of the school `key`. While more of them wait, the weeks are only forgotten: the next
   * facts would touch most of them again.
   */
  async rebuild(weeks: readonly PupilWeek[], rule: Rule, { key, isBehind }: Place): Promise<void> {
    if (weeks.length === 0) return;
    if (isBehind) return this.forgetWeeks(weeks);
    const rows = await weekRows(this.manager, weeks);
    const documents = rows.map((each) => ({ ...packed(rule(each)), pupilId: each.pupilId, monday: each.monday }));
    await this.manager.query(
      `insert into week_document (school_id, pupil_id, monday, doc, etag)
       select $1, * from unnest($2::uuid[], $3::date[], $4::bytea[], $5::text[])
       on conflict (pupil_id, monday) do update set school_id = excluded.school_id, doc = excluded.doc, etag = excluded.etag`,
      [key, ...columns(documents, 'pupilId', 'monday', 'bytes', 'etag')],
    );
  }

  /** Forgets every week of these pupils: they are assembled when asked for, and kept again after the next entry. */
  async forget(pupilIds: readonly string[]): Promise<void> {
    await this.manager.query('delete from week_document where pupil_id = any($1)', [pupilIds]);
  }

  async forgetWeeks(weeks: readonly PupilWeek[]): Promise<void> {
    await this.manager.query(
      `delete from week_document d using unnest($1::uuid[], $2::date[]) as w (pupil_id, monday)
       where d.pupil_id = w.pupil_id and d.monday = w.monday`,
      columns(weeks, 'pupilId', 'monday'),
    );
  }
}

/** 75 microseconds a document instead of 166, for bytes that are a twentieth more (measured). */
const LEVEL = 3;

const opened = ({ bytes }: StoredDocument) => JSON.parse(gunzipSync(bytes).toString()) as WeekOfPupilAnswer;

/** gzip writes no time and no name into its head here: the same document gives the same bytes. */
function packed(document: WeekOfPupilAnswer): Omit<StoredDocument, keyof Heard> {
  const text = JSON.stringify(document);
  const etag = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { bytes: gzipSync(text, { level: LEVEL }), etag };
}
