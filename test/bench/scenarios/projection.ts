import { derivedId } from '@parta/contracts';
import { mondayOf } from '@parta/school';
import { eventually } from '@parta/testing';
import type pg from 'pg';
import { appendFacts, type Fact } from '../append-facts.ts';
import type { City } from '../city.ts';
import { rate } from '../closed-loop.ts';
import { clientOf, diaryOf, numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';
import { groundOf } from '../ground.ts';
import { BareUpsert } from '../limits/bare-upsert.ts';
import { headOf, mustReach, published } from './relay.ts';

const LESSONS = 800;

/** The diary follows the journal's tail, beside an upsert of the same rows without any bus. */
export async function projection(city: City, rounds: number): Promise<Figure> {
  const [journal, diary] = await Promise.all([clientOf(city, 'journal'), diaryOf(groundOf(city.installation))]);
  const { schoolId } = city.place.page;
  const lessons = await lessonsOfWeek(diary, city);
  const works = lessons.map(workOf);
  const bare = await BareUpsert.open(diary);
  const figures = { subject: [] as number[], beside: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    const facts = lessons.map((lesson, n) => markFact(lesson, schoolId, { n, ver: round }));
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
    const write = await bare.rowsOf(works, mondayOf(city.place.lesson.day));
    figures.beside.push(await rate(() => write().then(() => facts.length)));
  }
  const check = await checked(diary, lessons, rounds);
  await bare.end();
  await Promise.all([journal.end(), diary.end()]);
  return figureOf(
    { path: 'projection, live tail', limit: 'UNNEST upsert of the same rows', unit: 'events/s', check },
    figures,
    { atLeast: 0.4 },
  );
}

type Lesson = { lessonId: string; groupId: string; subject: string; day: string; pupilIds: string[] };

/** Lessons of a school's week with everybody in them: what is marked in the week before a quarter ends. */
async function lessonsOfWeek(diary: pg.Client, { place }: City): Promise<Lesson[]> {
  const { rows } = await diary.query<Lesson>(
    `select l.lesson_id as "lessonId", l.group_id as "groupId", l.subject, l.day::text as day,
       array_agg(m.pupil_id::text order by m.pupil_id) as "pupilIds"
     from lesson l join membership m using (group_id)
     where l.day between $1::date and $1::date + 6 and l.stands and l.lesson_id <> $2 and m.from_day <= l.day
       and (m.until_day is null or l.day < m.until_day)
     group by l.lesson_id having count(*) >= 8 order by md5(l.lesson_id::text) limit $3`,
    [mondayOf(place.lesson.day), place.lesson.lessonId, LESSONS],
  );
  return rows;
}

/** A second work of the lesson. */
const workOf = ({ lessonId }: Lesson): string => derivedId('bench-work', lessonId);

/** A whole class marked in a second work of the lesson, one version more each round. */
function markFact(lesson: Lesson, schoolId: string, { n, ver }: { n: number; ver: number }): Fact {
  const { lessonId, groupId, subject, day, pupilIds } = lesson;
  const workId = workOf(lesson);
  const value = String(2 + ((n + ver) % 4));
  const marks = pupilIds.map((pupilId) => {
    const markId = derivedId('mark', workId, pupilId, 0);
    return { markId, workId, pupilId, part: 0, value, previous: null, comment: null, ver };
  });
  const works = [{ workId, typeId: 'answer', typeTitle: 'Ответ на уроке', title: '', weight: 100, counts: true }];
  const data = { schoolId, lessonId, groupId, subject, day, by: null, marks, works };
  return { type: 'journal.mark-set', v: 1, about: lessonId, data };
}

const heard = (client: pg.Client, key: string) =>
  numberOf(client, `select last_seq as n from inbox_cursor where source = 'journal' and stream_key = $1`, [key]);

/** Every mark of every fact is a row, at its last version. */
async function checked(diary: pg.Client, lessons: Lesson[], ver: number): Promise<string> {
  const works = lessons.map(workOf);
  const rows = await numberOf(diary, 'select count(*) as n from mark where work_id = any($1) and ver = $2', [
    works,
    ver,
  ]);
  const said = lessons.reduce((sum, { pupilIds }) => sum + pupilIds.length, 0);
  if (rows !== said) throw new Error(`${said} marks were said, ${rows} stand in the diary`);
  return `${said} marks said = rows at their last version`;
}
