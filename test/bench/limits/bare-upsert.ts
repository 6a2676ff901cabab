import type pg from 'pg';

/** Rows the limit writes in one statement, as a hearer in bulk would: two hundred classes of twenty-five. */
const RUN = 5000;

const MARK = {
  ...{ mark_id: 'uuid', work_id: 'uuid', lesson_id: 'uuid', school_id: 'text', group_id: 'uuid', subject: 'text' },
  ...{ day: 'date', pupil_id: 'uuid', part: 'int', value: 'text', was: 'text', comment: 'text', by_id: 'uuid' },
  ...{ ver: 'int', at: 'timestamptz' },
};
const DOCUMENT = { pupil_id: 'uuid', monday: 'date', school_id: 'text', doc: 'bytea', etag: 'text' };

type Row = Record<string, unknown>;
type Table = { name: string; copy: string; key: string; columns: Record<string, string> };
const TABLES: Table[] = [
  { name: 'mark', copy: 'bench_mark', key: 'mark_id', columns: MARK },
  { name: 'week_document', copy: 'bench_document', key: 'pupil_id, monday', columns: DOCUMENT },
];

/** The limit of a projection: the rows it made, marks and documents, upserted into tables like the diary's, with nothing around. */
export class BareUpsert {
  private constructor(private readonly diary: pg.Client) {}

  static async open(diary: pg.Client): Promise<BareUpsert> {
    for (const { name, copy } of TABLES) await diary.query(`create table ${copy} (like ${name} including all)`);
    return new BareUpsert(diary);
  }

  /** Reads what the diary made of these works; answers how to write it once more. */
  async rowsOf(workIds: string[], monday: string): Promise<() => Promise<void>> {
    const [marks, documents] = [await this.read(MARKS, [workIds]), await this.read(DOCUMENTS, [workIds, monday])];
    return async () => {
      for (let from = 0; from < marks.length; from += RUN) {
        const some = marks.slice(from, from + RUN);
        const pupils = new Set(some.map(({ pupil_id }) => pupil_id));
        await this.upsert(TABLES[0] as Table, some);
        await this.upsert(
          TABLES[1] as Table,
          documents.filter(({ pupil_id }) => pupils.has(pupil_id)),
        );
      }
    };
  }

  async end(): Promise<void> {
    for (const { copy } of TABLES) await this.diary.query(`drop table ${copy}`);
  }

  private async read(text: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.diary.query<Row>(text, values);
    return rows;
  }

  private async upsert({ copy, key, columns }: Table, rows: Row[]): Promise<void> {
    const names = Object.keys(columns);
    const parameters = Object.values(columns).map((type, at) => `$${at + 1}::${type}[]`);
    const news = names.map((name) => `${name} = excluded.${name}`);
    await this.diary.query({
      name: copy,
      text: `insert into ${copy} (${names.join()}) select * from unnest(${parameters.join()})
             on conflict (${key}) do update set ${news.join()}`,
      values: names.map((name) => rows.map((row) => row[name])),
    });
  }
}

const MARKS = `select ${Object.keys(MARK).join().replace('day', 'day::text').replace(',at', ',at::text')} from mark where work_id = any($1)`;
const DOCUMENTS = `
  select d.pupil_id, d.monday::text, d.school_id, d.doc, d.etag from week_document d
  where monday = $2 and pupil_id in (select pupil_id from mark where work_id = any($1))`;
