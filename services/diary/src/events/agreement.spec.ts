import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AcademicYearOpened,
  AttendanceRecorded,
  ClassFormed,
  type EventContract,
  GroupFormed,
  GroupMembersSet,
  HomeworkGiven,
  LessonChanged,
  LessonsPlanned,
  MarkSet,
  MarksOfPupil,
  PupilEnrolled,
  RemarkGiven,
  SchoolDaysSet,
  TopicGiven,
  WorkPlanned,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian, serviceUnderTest } from '@parta/testing';
import { diary } from '../index.ts';
import type { DiaryStore } from '../store/store.ts';
import * as told from '../testing.ts';

type Fact = { contract: EventContract; data: unknown; at: string };
type Step = {
  what: 'mark' | 'absence' | 'homework' | 'topic' | 'work' | 'lesson' | 'change' | 'remark';
  day: number;
  pupil: number;
  pick: number;
};

const { school } = told;
const days = [school.monday, addDays(school.monday, 2)];
const pupils = [school.timofey, school.varya];
const family = aGuardian({ children: pupils });

const registry: Fact[] = [
  [AcademicYearOpened, told.aYear()],
  [ClassFormed, told.aClass()],
  [GroupFormed, told.aGroup()],
  [PupilEnrolled, told.anEnrolment(school.timofey)],
  [PupilEnrolled, told.anEnrolment(school.varya)],
  [GroupMembersSet, told.members()],
].map(([contract, data], n) => ({ contract, data, at: minute(n) }) as Fact);

/** The journal as far as its facts need it: versions of everything, and the marks that stand. */
class Journal {
  readonly standing = new Map<string, string | null>();
  private readonly vers = new Map<string, number>();

  next(key: string): number {
    const ver = (this.vers.get(key) ?? 0) + 1;
    this.vers.set(key, ver);
    return ver;
  }
}

type Says = (journal: Journal, day: string, step: Step) => [unknown, unknown];
const ofLesson = (day: string) => ({
  ...{ schoolId: school.schoolId, groupId: school.groupId, subject: 'Алгебра' },
  ...{ lessonId: told.lessonOn(day), day },
});
const pickOf = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length] as Value;

const SAYS: Record<Step['what'], Says> = {
  mark: (journal, day, { day: d, pupil, pick }) => {
    const cell = `${d} ${pupil}`;
    const previous = journal.standing.get(cell) ?? null;
    const value = pickOf(['2', '3', '4', '5', null], pick);
    journal.standing.set(cell, value);
    const ver = journal.next(`mark ${cell}`);
    return [MarkSet, told.marks(day, { pupilId: pickOf(pupils, pupil), value, previous, ver })];
  },
  absence: (journal, day, { pupil, pick }) => {
    const code = pickOf([null, 'absent', 'ill', 'late'] as const, pick);
    const row = {
      pupilId: pickOf(pupils, pupil),
      code,
      was: null,
      minutes: null,
      ver: journal.next(`absence ${day} ${pupil}`),
    };
    return [
      AttendanceRecorded,
      told.attendance(day, { pupils: [row], checked: pick > 1, ver: journal.next(`roll ${day}`) }),
    ];
  },
  homework: (journal, day, { day: d, pick }) => {
    const otherLesson = { dueLessonId: told.lessonOn(pickOf(days, d + 1)) };
    const due = pick % 2 ? otherLesson : { dueLessonId: null, dueDay: addDays(day, 1) };
    const kind = pickOf(['task', 'none', 'withdrawn', 'task'] as const, pick);
    return [
      HomeworkGiven,
      told.homework(day, { ...due, kind, text: `§ ${pick}`, ver: journal.next(`homework ${day}`) }),
    ];
  },
  topic: (journal, day, { pick }) => {
    const topic = pickOf(['', 'Квадратные корни', 'Степени'], pick);
    return [TopicGiven, { ...ofLesson(day), topic, by: null, ver: journal.next(`topic ${day}`) }];
  },
  work: (journal, day, { pick }) => {
    const work = { workId: told.workOn(day), typeId: 'test', typeTitle: 'контрольная работа', title: '№ 1', parts: 1 };
    const worth = { weight: 100 + pick, counts: pick % 3 > 0, ver: journal.next(`work ${day}`) };
    return [WorkPlanned, { ...ofLesson(day), ...work, ...worth }];
  },
  change: (journal, day, { pick }) => {
    const kind = pickOf(['same-subject', 'cancelled', 'room', 'planned'] as const, pick);
    return [LessonChanged, told.aChange(day, { kind, room: `${pick}`, ver: journal.next(`plan ${day}`) + 1 })];
  },
  remark: (journal, day, { pupil, pick }) => {
    const said = { kind: pickOf(['behaviour', 'praise'] as const, pick), text: `${pick}` };
    const state = pickOf(['standing', 'withdrawn', 'standing'] as const, pick);
    const about = { pupilId: pickOf(pupils, pupil), ver: journal.next(`remark ${day} ${pupil}`) };
    return [RemarkGiven, told.aRemark(day, { ...said, state, ...about }, pupil)];
  },
  lesson: (journal, day, { pick }) => {
    const { lessons } = told.lessons([day], journal.next(`plan ${day}`) + 1);
    return [
      LessonsPlanned,
      { ...told.lessons([]), lessons: lessons.map((lesson) => ({ ...lesson, number: (pick % 7) + 1 })) },
    ];
  },
};

/** What the journal says when teachers do this, and the marks that stand in it at the end. */
function journalOf(steps: readonly Step[]): { facts: Fact[]; standing: Map<string, string | null> } {
  const journal = new Journal();
  const first = [
    [SchoolDaysSet, told.aHoliday()],
    [LessonsPlanned, told.lessons(days)],
  ];
  const said = steps.map((step) => SAYS[step.what](journal, pickOf(days, step.day), step));
  const facts = [...first, ...said].map(([contract, data], n) => ({ contract, data, at: minute(n + 20) }) as Fact);
  return { facts, standing: journal.standing };
}

function minute(n: number): string {
  return `2026-11-18T10:${String(n % 60).padStart(2, '0')}:00.000Z`;
}

/** Everything families can read of the school, byte by byte. */
async function readable(under: told.DiaryUnderTest): Promise<string[]> {
  const texts = await Promise.all(pupils.map(async (pupilId) => (await told.weekOf(under, { pupilId })).text));
  const span = { from: '2026-09-01', until: '2027-05-31' };
  const marks = await Promise.all(pupils.map((pupilId) => under.ask(MarksOfPupil, { pupilId, ...span }, family)));
  return [...texts, ...marks.map((answer) => JSON.stringify(answer))];
}

const step = fc.record<Step>({
  what: fc.constantFrom('mark', 'mark', 'mark', 'absence', 'homework', 'topic', 'work', 'lesson', 'change', 'remark'),
  day: fc.nat(1),
  pupil: fc.nat(1),
  pick: fc.nat(40),
});
const histories = fc.sample(fc.array(step, { minLength: 8, maxLength: 20 }), { numRuns: 3, seed: 38 });

test.each(histories.map((steps, n) => ({ n, steps })))(
  'R-38: journal and diary agree, byte by byte, however a history ($n) arrives: one by one, repeated, in runs, before the roster, anew',
  async ({ steps }) => {
    const { facts, standing } = journalOf(steps);
    await using oneByOne = await serviceUnderTest<DiaryStore>(diary);
    await using anew = await serviceUnderTest<DiaryStore>(diary);
    await using rosterLate = await serviceUnderTest<DiaryStore>(diary);

    await oneByOne.tellRun(registry);
    for (const fact of facts) await oneByOne.tellRun([fact, ...(fact.contract.name === 'mark-set' ? [fact] : [])]);
    await anew.tellRun(registry);
    await anew.tellRun(facts);
    for (const [n, fact] of facts.entries()) {
      await rosterLate.tellRun(registry.slice(n * 2, n * 2 + 2));
      await rosterLate.tellRun([fact]);
    }

    const expected = await readable(oneByOne);
    expect(await readable(anew)).toEqual(expected);
    expect(await readable(rosterLate)).toEqual(expected);
    await oneByOne.sql('delete from week_document');
    expect(await readable(oneByOne)).toEqual(expected);
    expect(marksIn(expected)).toEqual(marksOf(standing));
  },
);

function marksIn([timofey = '', varya = '']: string[]): string[] {
  return [timofey, varya].flatMap((text, p) => {
    const week = JSON.parse(text) as Awaited<ReturnType<typeof told.weekOf>>['week'];
    return week.days.flatMap(({ day, lessons }) =>
      lessons.flatMap(({ marks }) => marks.map(({ value }) => `${days.indexOf(day)} ${p} ${value}`)),
    );
  });
}

function marksOf(standing: Map<string, string | null>): string[] {
  const marks = [...standing].filter(([, value]) => value !== null).map(([cell, value]) => `${cell} ${value}`);
  return marks.toSorted((a, b) => (`${a[2]}${a[0]}` < `${b[2]}${b[0]}` ? -1 : 1));
}
