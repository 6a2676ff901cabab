import { derivedId, type ClassJournalAnswer, TokenOfSession } from '@parta/contracts';
import { RpcClient } from '@parta/bus';
import { PersonAtWeb } from '@parta/local';
import { addDays } from '@parta/school';
import { eventually } from '@parta/testing';
import type pg from 'pg';
import { TEACHER } from '../school.ts';
import type { City } from './city.ts';
import { appendFacts, type Fact } from './append-facts.ts';
import { clientOf } from './database.ts';

/** A teacher of one school with lessons to mark. */
export type Desk = { schoolId: string; token: () => Promise<string>; pupils: string[]; lessons: string[] };

const SCHOOLS = 5;
const LESSONS_EACH = 40;

/**
 * Five schools, each with a class, a year of its lessons and a teacher: the demo school, and four that the registry says are like it.
 * Commands of one school wait for each other at its log, a city's do not.
 */
export async function desksOf(city: City, client: RpcClient): Promise<Desk[]> {
  const [registry, journal] = await Promise.all([clientOf(city, 'registry'), clientOf(city, 'journal')]);
  const first = await ownDesk(city, client);
  const facts = await factsOfSchool(registry, city);
  const desks = [first];
  for (let n = 1; n < SCHOOLS; n += 1) desks.push(await likeDesk(city, client, { registry, journal, facts, n, first }));
  await Promise.all([registry.end(), journal.end()]);
  return desks;
}

/** Pupils and lessons of a class for the load, taken from the end of the year backwards. */
async function ownDesk(city: City, client: RpcClient): Promise<Desk> {
  const { groupId, schoolId, pupils } = city.place.page;
  const { day } = city.place.lesson;
  const page = await city.teacher.get<ClassJournalAnswer>(
    `/api/journals/${groupId}?from=${addDays(day, -150)}&until=${addDays(day, -1)}`,
  );
  const lessons = page.lessons.map(({ lessonId }) => lessonId).slice(-LESSONS_EACH);
  const token = tokenOf(client, city.teacher);
  return { schoolId, token, pupils: pupils.slice(0, 30).map(({ pupilId }) => pupilId), lessons };
}

type Likeness = { registry: pg.Client; journal: pg.Client; facts: Fact[]; n: number; first: Desk };

async function likeDesk(
  city: City,
  client: RpcClient,
  { registry, journal, facts, n, first }: Likeness,
): Promise<Desk> {
  const schoolId = `bench-${n}`;
  const renamed = renaming(schoolId, [first.schoolId, await teacherIdOf(registry, city)]);
  await appendFacts(
    registry,
    'registry',
    schoolId,
    facts.map((fact) => renamed(fact) as Fact),
  );
  const lessons = first.lessons.map((id) => derivedId(schoolId, id));
  await journal.query(LIKE_LESSONS, [first.lessons, lessons, schoolId, derivedId(schoolId, city.place.page.groupId)]);
  await journal.query(LIKE_SETTINGS, [first.schoolId, schoolId]);
  const teacher = await PersonAtWeb.signIn(city.installation.urls.web, TEACHER);
  await eventually(() => teacher.post('/api/id/me/role', { role: 'subjectTeacher', schoolId }), 30);
  const pupils = first.pupils.map((id) => derivedId(schoolId, id));
  return { schoolId, token: tokenOf(client, teacher), pupils, lessons };
}

/** What the registry said about the school itself, the class's group and its teacher. */
async function factsOfSchool(registry: pg.Client, city: City): Promise<Fact[]> {
  const { schoolId, groupId } = city.place.page;
  const { rows } = await registry.query<Fact>(
    `select type, v, agg_id as about, data from event e where stream_key = $1 and (type in
       ('registry.school-registered', 'registry.academic-year-opened') or agg_id = $2 or agg_id = $3
       or agg_id in (select jsonb_array_elements_text(f.data->'classIds') from event f where f.stream_key = $1 and f.agg_id = $2))
     order by seq`,
    [schoolId, groupId, await teacherIdOf(registry, city)],
  );
  return rows;
}

async function teacherIdOf(registry: pg.Client, { place }: City): Promise<string> {
  const { rows } = await registry.query<{ id: string }>(
    `select data->'teachers'->0->>'personId' as id from event
     where stream_key = $1 and agg_id = $2 and type = 'registry.teaching-assigned' order by seq desc limit 1`,
    [place.page.schoolId, place.page.groupId],
  );
  return rows[0]?.id ?? '';
}

/** The same things under ids of another school; the teacher is the same person everywhere. */
function renaming(schoolId: string, [ownSchool, teacherId]: [string, string]): (value: unknown) => unknown {
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each)]));
    if (value === ownSchool) return schoolId;
    return typeof value === 'string' && UUID.test(value) && value !== teacherId ? derivedId(schoolId, value) : value;
  };
  return renamed;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const LIKE_LESSONS = `
  insert into lesson (school_year, school_id, id, group_id, day, number, starts, ends, room, teacher_ids, status, ver)
  select school_year, $3, n.likeness, $4, day, number, starts, ends, room, teacher_ids, status, 1
  from lesson join unnest($1::uuid[], $2::uuid[]) n (id, likeness) using (id)`;

const LIKE_SETTINGS = `
  insert into setting (school_id, name, "from", at, value, by)
  select $2, name, "from", at, value, by from setting where school_id = $1 on conflict do nothing`;

/** The token of a signed-in person, exchanged anew before it ends. */
function tokenOf(client: RpcClient, person: PersonAtWeb): () => Promise<string> {
  let kept = { token: '', until: 0 };
  return async () => {
    if (kept.until > Date.now()) return kept.token;
    const session = /parta-sid=([^;]+)/.exec(person.cookieLine)?.[1] ?? '';
    const { answer } = await client.ask(TokenOfSession, { session });
    kept = { token: answer.token, until: Date.now() + 200_000 };
    return kept.token;
  };
}
