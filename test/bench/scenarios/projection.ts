import { derivedId } from '@parta/contracts';
import { eventually } from '@parta/testing';
import type pg from 'pg';
import { appendFacts } from '../append-facts.ts';
import type { City } from '../city.ts';
import { rate } from '../closed-loop.ts';
import { clientOf, numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';
import { headOf, mustReach, published } from './relay.ts';

type Mark = { markId: string; workId: string; pupilId: string; value: string; ver: number };
type MarksFact = { type: string; v: number; about: string; data: { marks: Mark[] } };

const LESSONS = 300;
const PUPILS = 30;
/** Facts whose rows the limit writes in one statement, as a hearer in bulk would. */
const RUN = 200;

/** The diary follows the journal's tail, beside an upsert of the same rows without any bus. */
export async function projection(city: City, rounds: number): Promise<Figure> {
  const [journal, diary] = await Promise.all([clientOf(city, 'journal'), clientOf(city, 'diary')]);
  await diary.query(
    'create table bench_upsert (mark_id uuid primary key, pupil_id uuid, work_id uuid, value text, ver int)',
  );
  const { schoolId } = city.place.page;
  const figures = { subject: [] as number[], beside: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    const facts = markFacts(city, round);
    city.installation.processes.kill('diary', 'SIGSTOP');
    await appendFacts(journal, 'journal', schoolId, facts);
    const head = await headOf(journal, schoolId);
    await eventually(async () => mustReach(await published(journal, schoolId), head), 60);
    figures.subject.push(
      await rate(async () => {
        city.installation.processes.kill('diary', 'SIGCONT');
        await eventually(async () => mustReach(await heard(diary, schoolId), head), 60);
        return facts.length;
      }),
    );
    figures.beside.push(await rate(() => upsertAll(diary, facts)));
  }
  const check = await checked(diary, city, rounds);
  await diary.query('drop table bench_upsert');
  await Promise.all([journal.end(), diary.end()]);
  return figureOf(
    { path: 'projection, live tail', limit: 'UNNEST upsert without bus', unit: 'events/s', check },
    figures,
    { atLeast: 0.4 },
  );
}

/** Whole classes marked in lessons nobody else marks, one version more each round. */
function markFacts({ place }: City, ver: number): MarksFact[] {
  const { schoolId, groupId, subject } = place.page;
  const pupils = place.page.pupils.slice(0, PUPILS);
  return Array.from({ length: LESSONS }, (_, n) => {
    const lessonId = derivedId('bench-lesson', n);
    const workId = derivedId('work', lessonId, 'first');
    const marks = pupils.map(({ pupilId }) => {
      const markId = derivedId('mark', workId, pupilId, 0);
      const value = String(2 + ((n + ver) % 4));
      return { markId, workId, pupilId, part: 0, value, previous: null, comment: null, ver };
    });
    const works = [{ workId, typeId: 'answer', typeTitle: 'Ответ на уроке', title: '', weight: 100, counts: true }];
    const data = { schoolId, lessonId, groupId, subject, day: place.lesson.day, by: null, marks, works };
    return { type: 'journal.mark-set', v: 1, about: lessonId, data };
  });
}

async function upsertAll(client: pg.Client, facts: MarksFact[]): Promise<number> {
  for (let from = 0; from < facts.length; from += RUN) {
    const marks = facts.slice(from, from + RUN).flatMap(({ data }) => data.marks);
    const column = (name: keyof Mark) => marks.map((mark) => mark[name]);
    await client.query({
      name: 'upsert',
      text: `insert into bench_upsert as b select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[])
             on conflict (mark_id) do update set value = excluded.value, ver = excluded.ver where b.ver < excluded.ver`,
      values: [column('markId'), column('pupilId'), column('workId'), column('value'), column('ver')],
    });
  }
  return facts.length;
}

const heard = (client: pg.Client, key: string) =>
  numberOf(client, `select last_seq as n from inbox_cursor where source = 'journal' and stream_key = $1`, [key]);

/** Every mark of every fact is a row, at its last version. */
async function checked(diary: pg.Client, { place }: City, ver: number): Promise<string> {
  const lessons = Array.from({ length: LESSONS }, (_, n) => derivedId('bench-lesson', n));
  const text = 'select count(*) as n from mark where lesson_id = any($1) and ver = $2';
  const rows = await numberOf(diary, text, [lessons, ver]);
  const said = LESSONS * Math.min(PUPILS, place.page.pupils.length);
  if (rows !== said) throw new Error(`${said} marks were said, ${rows} stand in the diary`);
  return `${said} marks said = rows at their last version`;
}
