import { RpcClient } from '@parta/bus';
import { type ClassJournalAnswer, type SetMarks, SetMarks as SetMarksContract, TokenOfSession } from '@parta/contracts';
import { addDays } from '@parta/school';
import pg from 'pg';
import type { City } from '../city.ts';
import { closedLoop } from '../closed-loop.ts';
import { type Figure, figureOf } from '../figure.ts';

const LANES = 8;

/** A whole class saved in one command of the journal, beside a bare insert of as many rows. */
export async function classSave(city: City, rounds: number, seconds: number): Promise<Figure> {
  const { client, token } = await asTeacher(city);
  const lessons = await lessonsOf(city);
  const versions = lessons.map(() => 0);
  const pupils = city.place.page.pupils.slice(0, 30).map(({ pupilId }) => pupilId);
  const save = async (lane: number): Promise<void> => {
    const lesson = lessons[lane];
    if (!lesson) throw new Error('fewer lessons than lanes');
    const ver = versions[lane] ?? 0;
    const marks = pupils.map((pupilId) => ({
      workId: lesson.workId,
      pupilId,
      part: 0,
      value: String(2 + ((ver + lane) % 4)),
      ver,
    }));
    await client.ask(SetMarksContract, { lessonId: lesson.lessonId, marks } satisfies SetMarks, {
      token: await token(),
    });
    versions[lane] = ver + 1;
  };
  const bare = await bareInsert(city, pupils.length);
  const figures = { subject: [] as number[], beside: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    figures.beside.push((await closedLoop(LANES, seconds, bare.insert)).perSecond);
    figures.subject.push((await closedLoop(LANES, seconds, save)).perSecond);
  }
  await bare.end();
  await client.close();
  return figureOf(
    { path: 'class save, 30 marks, journal RPC', limit: 'bare insert of 30 rows', unit: 'saves/s' },
    figures,
    { atLeast: 0.8 },
  );
}

/** The journal's requests as the gateway sends them, with the teacher's own token. */
async function asTeacher({
  installation,
  teacher,
}: City): Promise<{ client: RpcClient; token: () => Promise<string> }> {
  const { url } = installation.record.nats;
  const client = await RpcClient.connect({
    servers: url,
    name: 'gateway',
    user: 'gateway',
    pass: installation.natsPassword('gateway'),
  });
  const session = /parta-sid=([^;]+)/.exec(teacher.cookieLine)?.[1] ?? '';
  let kept = { token: '', until: 0 };
  const token = async (): Promise<string> => {
    if (kept.until < Date.now())
      kept = { token: (await client.ask(TokenOfSession, { session })).answer.token, until: Date.now() + 200_000 };
    return kept.token;
  };
  return { client, token };
}

/** A lesson of its own for every lane, so that lanes meet in the school's stream and nowhere else. */
async function lessonsOf({ teacher, place }: City): Promise<{ lessonId: string; workId: string }[]> {
  const { groupId } = place.page;
  const from = addDays(place.lesson.day, -150);
  const page = await teacher.get<ClassJournalAnswer>(
    `/api/journals/${groupId}?from=${from}&until=${addDays(place.lesson.day, -1)}`,
  );
  return page.lessons
    .flatMap(({ lessonId, works: [work] }) => (work ? [{ lessonId, workId: work.workId }] : []))
    .slice(-LANES);
}

async function bareInsert(
  { installation }: City,
  rows: number,
): Promise<{ insert: () => Promise<void>; end: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: installation.record.databases['journal']?.url ?? '', max: 6 });
  pool.on('error', () => undefined);
  await pool.query(
    'create table if not exists bench_mark (id uuid, pupil_id uuid, work_id uuid, value text, ver int, at timestamptz default now())',
  );
  const ids = Array.from({ length: rows }, () => '0193b3a0-0000-7000-8000-000000000000');
  const insert = async (): Promise<void> => {
    await pool.query({
      name: 'bare',
      text: `insert into bench_mark (id, pupil_id, work_id, value, ver) select gen_random_uuid(), p, p, '5', 1 from unnest($1::uuid[]) p`,
      values: [ids],
    });
  };
  return { insert, end: () => pool.query('drop table bench_mark').then(() => pool.end()) };
}
