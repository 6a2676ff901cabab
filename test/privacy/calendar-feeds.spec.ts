import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GuardianshipVerified, LessonChanged, newId, type OpenCalendarFeedAnswer } from '@parta/contracts';
import { hashOf } from '../../services/identity/src/testing.ts';
import type { Actor } from './actors.ts';
import { listStatements } from './list-statements.ts';
import { aTown, type Town } from './town.ts';
import { SCHOOL } from './world.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
}, 120_000);
afterAll(() => town.close());

const GUESSED = 'g'.repeat(43);

async function write<Answer>({ browser }: Actor, path: string, body: object): Promise<Answer> {
  const headers = { ...browser.writing(), 'x-command-id': newId() };
  const text = await (await town.gateway.post(path, body, headers)).text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

const open = (actor: Actor, pupilId: string | null) =>
  write<OpenCalendarFeedAnswer>(actor, '/api/calendar-feeds', { pupilId });

/** What an address answers, without the time of day. */
async function told(secret: string) {
  const answer = await town.gateway.get(`/feeds/${secret}.ics`);
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, text: await answer.text() };
}

/** The fields of the first lesson in a calendar. */
async function firstLesson(secret: string): Promise<Record<string, string>> {
  const { text } = await told(secret);
  const lines = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT')[1]?.split('\r\n') ?? [];
  return Object.fromEntries(lines.map((line) => [line.split(/[:;]/, 1)[0], line.slice(line.indexOf(':') + 1)]));
}

async function personOf({ browser }: Actor): Promise<string> {
  const [row] = await town.under.identity.sql<{ personId: string }>(
    'select person_id as "personId" from session where secret_hash = $1',
    [hashOf(browser.secret)],
  );
  return row?.personId ?? '';
}

test('N-42: a lesson that is cancelled turns CANCELLED in the calendars of family and teacher, and its SEQUENCE grows', async () => {
  const family = await open(town.actor('guardian'), town.subjects.own.childId);
  const teacher = await open(town.actor('subjectTeacher'), null);
  const before = await firstLesson(family.secret);
  const lessonId = before['UID']?.slice('lesson-'.length, -'@parta'.length) ?? '';
  const givenBy = [await personOf(town.actor('subjectTeacher'))];
  await town.under.journal.sql('update lesson set teacher_ids = $2 where id = $1', [lessonId, givenBy]);
  const own = await firstLesson(teacher.secret);
  const ver = Number(before['SEQUENCE']) + 1;
  expect([before['STATUS'], own['STATUS'], own['UID']]).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    `teaching-${lessonId}@parta`,
  ]);

  const place = { day: '2026-11-18', number: 1 };
  await town.under.diary.tell(LessonChanged, {
    ...{ schoolId: SCHOOL, lessonId, groupId: newId(), subject: 'Алгебра', ...place, starts: '08:30', ends: '09:15' },
    ...{ room: '31', kind: 'cancelled', instead: null, teacherIds: [], plannedIds: [], formerIds: [], planned: place },
    ...{ by: null, ver },
  });
  await town.under.journal.sql(`update lesson set status = 'cancelled', ver = ver + 1 where id = $1`, [lessonId]);

  expect(await firstLesson(family.secret)).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: String(ver) });
  expect(await firstLesson(teacher.secret)).toMatchObject({
    STATUS: 'CANCELLED',
    SEQUENCE: String(Number(own['SEQUENCE']) + 1),
  });
});

test('N-42 R-07: a closed address and that of a guardian restricted today are told what a guessed one is, to the byte and for the same work', async () => {
  const guardian = town.actor('guardian');
  const [childId, adultId] = [town.subjects.own.childId, await personOf(guardian)];
  const [closed, lost] = [await open(guardian, childId), await open(guardian, childId)];
  const [row] = await town.under.identity.sql<{ name: string }>('select current_database() as name');
  const work = listStatements(row ? [row.name] : []);
  const asked = async (secret: string) => {
    work.taken();
    town.services.asked.length = 0;
    const answer = await told(secret);
    return { answer, statements: work.taken().toSorted(), questions: town.services.asked.map(({ type }) => type) };
  };
  const guessed = await asked(GUESSED);
  expect(guessed.answer.status).toBe(404);
  expect((await told(lost.secret)).status).toBe(200);

  await write(guardian, `/api/calendar-feeds/${closed.feedId}/closed`, {});
  expect(await asked(closed.secret)).toEqual(guessed);
  await town.under.identity.tell(GuardianshipVerified, {
    ...{ schoolId: SCHOOL, guardianshipId: newId(), adultId, childId, kind: 'mother' },
    ...{ from: '2026-09-01', until: null, restricted: true, ver: 2 },
  });

  expect(await asked(lost.secret)).toEqual(guessed);
  work.stop();
});

test('R-07 F-106: nobody opens a calendar of a foreign child, whether it exists or not, and whose tie has ended opens none', async () => {
  const foreign = ['neighbour', 'stranger', 'nobody'] as const;
  for (const actor of [town.actor('guardian', 'ended'), town.actor('pupil')])
    for (const whose of foreign)
      expect(await open(actor, town.subjects[whose].childId)).toMatchObject({ code: 'not-found' });

  expect(await open(town.actor('guardian', 'ended'), town.subjects.own.childId)).toMatchObject({ code: 'not-found' });
  for (const role of ['trustedPerson', 'secretary', 'operator'] as const)
    expect(await open(town.actor(role), town.subjects.own.childId)).toMatchObject({ code: 'forbidden' });
});
