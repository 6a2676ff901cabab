import { expect, test } from '@jest/globals';
import { derivedId, LessonChanged, MyNotifications, TellLessonChanges } from '@parta/contracts';
import { aTeacher, serviceUnderTest, theService } from '@parta/testing';
import { notifications } from '../index.ts';
import type { NotificationsUnderTest } from '../testing.ts';
import type { NotificationsStore } from '../store/store.ts';

const schoolId = 's1502';
const person = (name: string) => derivedId('lesson-news-spec', name);
const [planned, substitute, other, head] = ['planned', 'substitute', 'other', 'head'].map(person) as [
  string,
  string,
  string,
  string,
];
const TODAY = '2026-11-24';

function aChange(change: Partial<LessonChanged> = {}): LessonChanged {
  const place = { day: TODAY, number: 3, starts: '10:25', ends: '11:10', room: '31' };
  const who = { teacherIds: [substitute], plannedIds: [planned], formerIds: [planned], by: head };
  return {
    ...{ schoolId, lessonId: person('lesson'), groupId: person('group'), subject: 'Алгебра', ...place },
    ...{ kind: 'same-subject', instead: null, planned: { day: TODAY, number: 3 }, ...who, ver: 2, ...change },
  };
}

const NINE = `${TODAY}T06:00:00.000Z`;

/** The service at nine of the day, with facts heard then. */
async function under(...facts: LessonChanged[]): Promise<NotificationsUnderTest> {
  const service = await serviceUnderTest<NotificationsStore>(notifications);
  service.at(NINE);
  for (const fact of facts) await service.tell(LessonChanged, fact, { at: NINE });
  return service;
}

async function settled(service: NotificationsUnderTest, at = `${TODAY}T07:00:00.000Z`): Promise<void> {
  service.at(at);
  await service.ask(TellLessonChanges, {}, theService('notifications'));
}

const told = async (service: NotificationsUnderTest, personId: string) =>
  (await service.ask(MyNotifications, {}, aTeacher({ personId }))).notifications;

test('N-27: the substitute and the absent teacher are told of a lesson once it has settled; who published it knows', async () => {
  await using service = await under(aChange());

  await service.ask(TellLessonChanges, {}, theService('notifications'));
  expect(await told(service, substitute)).toEqual([]);
  await settled(service);

  const lesson = {
    subject: 'Алгебра',
    number: 3,
    kind: 'same-subject',
    teacherIds: [substitute],
    plannedIds: [planned],
  };
  expect(await told(service, substitute)).toMatchObject([
    { topic: 'schedule.today', childId: null, lines: [], lessons: [lesson] },
  ]);
  expect(await told(service, planned)).toHaveLength(1);
  expect(await told(service, head)).toEqual([]);
});

test('N-27, R-08: one message per person and window holds all lessons; a change within it is told as it stands at last', async () => {
  const second = aChange({ lessonId: person('second'), number: 4, day: '2026-11-25' });
  const again = aChange({ teacherIds: [other], formerIds: [substitute], ver: 3 });
  await using service = await under(aChange(), second, again);

  await settled(service);
  await settled(service, `${TODAY}T08:00:00.000Z`);

  const lessonsOf = async (id: string) =>
    (await told(service, id)).map(({ lessons = [] }) => lessons.map(({ number }) => number));
  expect(await lessonsOf(substitute)).toEqual([[3, 4]]);
  expect(await lessonsOf(planned)).toEqual([[3, 4]]);
  expect(await lessonsOf(other)).toEqual([[3]]);
});

test('N-27, N-47: a substitution undone within the window is told to nobody; undone later, to whoever was told before', async () => {
  const undone = aChange({ kind: 'planned', teacherIds: [planned], formerIds: [substitute], ver: 3 });
  await using quick = await under(aChange(), undone);
  await settled(quick);
  expect(await told(quick, substitute)).toEqual([]);

  await using late = await under(aChange());
  await settled(late);
  await late.tell(LessonChanged, undone, { at: `${TODAY}T07:30:00.000Z` });
  await settled(late, `${TODAY}T09:00:00.000Z`);
  const [newest, first] = await told(late, substitute);
  expect([newest?.lessons?.[0]?.kind, first?.lessons?.[0]?.kind]).toEqual(['planned', 'same-subject']);
});

test('N-50: what is over when it could be told is told to nobody, and a fact heard twice is told once', async () => {
  await using service = await under(aChange({ day: '2026-11-23' }), aChange({ lessonId: person('second') }));
  await service.tell(LessonChanged, aChange({ lessonId: person('second') }), { at: NINE });

  await settled(service);

  expect((await told(service, substitute)).map(({ lessons = [] }) => lessons.length)).toEqual([1]);
  const states = await service.sql('select state, reason from lesson_news order by state');
  expect(states).toEqual([
    { state: 'suppressed', reason: 'expired' },
    { state: 'told', reason: null },
  ]);
});
