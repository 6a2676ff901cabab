import { derivedId, newId, partitionOf } from '@parta/contracts';
import { eventually } from '@parta/testing';
import pg from 'pg';
import type { City } from '../city.ts';
import { rate } from '../closed-loop.ts';
import { type Figure, figureOf } from '../figure.ts';

type Fact = { type: string; v: number; about: string; data: object };

const NOTED = 4000;
const LESSONS = 300;
const PUPILS = 30;
const BATCH = 500;

/** The relay drains a log to the broker, beside reading the same rows from Postgres alone. */
export async function relayDrain(city: City, rounds: number): Promise<Figure> {
  const journal = clientOf(city, 'journal');
  await journal.connect();
  const figures = { subject: [] as number[], beside: [] as number[] };
  const key = 'bench';
  for (let round = 0; round < rounds; round += 1) {
    const before = await headOf(journal, key);
    const facts = Array.from({ length: NOTED }, (_, n): Fact => ({
      type: 'journal.bench-noted',
      v: 1,
      about: derivedId('noted', n % 50),
      data: { n, text: 'x'.repeat(300) },
    }));
    city.installation.processes.kill('journal', 'SIGSTOP');
    await append(journal, key, facts);
    const subject = rate(async () => {
      city.installation.processes.kill('journal', 'SIGCONT');
      await eventually(async () => mustReach(await published(journal, key), before + NOTED), 60);
      return NOTED;
    });
    figures.subject.push(await subject);
    figures.beside.push(await rate(() => readAll(journal, key, before)));
  }
  await journal.end();
  return figureOf({ path: 'relay drain', limit: 'reading the rows from Postgres', unit: 'events/s' }, figures, {
    atLeast: 0.7,
  });
}

/** The diary follows the journal's tail, beside an upsert of the same rows without any bus. */
export async function projection(city: City, rounds: number): Promise<Figure> {
  const [journal, diary] = [clientOf(city, 'journal'), clientOf(city, 'diary')];
  await Promise.all([journal.connect(), diary.connect()]);
  const { schoolId } = city.place.page;
  const figures = { subject: [] as number[], beside: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    const facts = markFacts(city, round);
    city.installation.processes.kill('diary', 'SIGSTOP');
    await append(journal, schoolId, facts);
    const head = await headOf(journal, schoolId);
    await eventually(async () => mustReach(await published(journal, schoolId), head), 60);
    figures.subject.push(
      await rate(async () => {
        city.installation.processes.kill('diary', 'SIGCONT');
        await eventually(async () => mustReach(await heard(diary, schoolId), head), 60);
        return facts.length;
      }),
    );
    figures.beside.push(await rate(() => upsertAll(journal, facts)));
  }
  await Promise.all([journal.end(), diary.end()]);
  return figureOf({ path: 'projection, live tail', limit: 'UNNEST upsert without bus', unit: 'events/s' }, figures, {
    atLeast: 0.4,
  });
}

/** Whole classes marked in lessons nobody else marks, one version more each round. */
function markFacts({ place }: City, ver: number): Fact[] {
  const { schoolId, groupId, subject } = place.page;
  const pupils = place.page.pupils.slice(0, PUPILS);
  return Array.from({ length: LESSONS }, (_, n) => {
    const lessonId = derivedId('bench-lesson', n);
    const workId = derivedId('work', lessonId, 'first');
    const marks = pupils.map(({ pupilId }) => {
      const markId = derivedId('mark', workId, pupilId, 0);
      return {
        markId,
        workId,
        pupilId,
        part: 0,
        value: String(2 + ((n + ver) % 4)),
        previous: null,
        comment: null,
        ver,
      };
    });
    const works = [{ workId, typeId: 'answer', typeTitle: 'Ответ на уроке', title: '', weight: 100, counts: true }];
    const data = { schoolId, lessonId, groupId, subject, day: place.lesson.day, by: null, marks, works };
    return { type: 'journal.mark-set', v: 1, about: lessonId, data };
  });
}

function clientOf({ installation }: City, service: string): pg.Client {
  return new pg.Client({
    connectionString: installation.record.databases[service]?.url ?? '',
    ...(service === 'diary' ? { options: '-c search_path=slot_a' } : {}),
  });
}

async function append(client: pg.Client, key: string, facts: Fact[]): Promise<void> {
  for (let from = 0; from < facts.length; from += BATCH) {
    const values = [key, partitionOf(key), newId(), JSON.stringify(facts.slice(from, from + BATCH))];
    await client.query('select append_events($1, $2::smallint, $3, null, null, null, null, $4, null, null)', values);
  }
}

async function readAll(client: pg.Client, key: string, after: number): Promise<number> {
  let read = 0;
  for (;;) {
    const { rowCount } = await client.query({
      name: 'read-log',
      text: 'select *, data::text from event where stream_key = $1 and seq > $2 order by seq limit $3',
      values: [key, after + read, BATCH],
    });
    if (!rowCount) return read;
    read += rowCount;
  }
}

async function upsertAll(client: pg.Client, facts: Fact[]): Promise<number> {
  await client.query(
    'create table if not exists bench_upsert (mark_id uuid primary key, pupil_id uuid, work_id uuid, value text, ver int)',
  );
  for (let from = 0; from < facts.length; from += 200) {
    const marks = facts
      .slice(from, from + 200)
      .flatMap(
        ({ data }) =>
          (data as { marks: { markId: string; pupilId: string; workId: string; value: string; ver: number }[] }).marks,
      );
    await client.query({
      name: 'upsert',
      text: `insert into bench_upsert as b select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[])
             on conflict (mark_id) do update set value = excluded.value, ver = excluded.ver where b.ver < excluded.ver`,
      values: [
        marks.map((m) => m.markId),
        marks.map((m) => m.pupilId),
        marks.map((m) => m.workId),
        marks.map((m) => m.value),
        marks.map((m) => m.ver),
      ],
    });
  }
  return facts.length;
}

async function number(client: pg.Client, text: string, values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ n: string }>(text, values);
  return Number(rows[0]?.n ?? 0);
}

const headOf = (client: pg.Client, key: string) =>
  number(client, 'select last_seq as n from stream_head where stream_key = $1', [key]);
const published = (client: pg.Client, key: string) =>
  number(client, 'select published_seq as n from relay_cursor where stream_key = $1', [key]);
const heard = (client: pg.Client, key: string) =>
  number(client, `select last_seq as n from inbox_cursor where source = 'journal' and stream_key = $1`, [key]);

function mustReach(actual: number, wanted: number): void {
  if (actual < wanted) throw new Error(`at ${actual} of ${wanted}`);
}
