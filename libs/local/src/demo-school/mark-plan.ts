import { type Day, mondayOf, schoolDays, weekdayOf } from '@parta/school';
import { CLASSES } from './classes.ts';
import { hasMarks, type Subject, SUBJECTS } from './curriculum.ts';
import type { DemoSchool } from './demo-school.ts';
import { groupedBy } from './grouped-by.ts';
import type { Group } from './groups.ts';
import { homeworkOf, PRAISE, topicOf } from './lesson-words.ts';
import { type Random, randomFor } from './random.ts';
import { demoCalendar, YEAR } from './school-year.ts';
import type { Placed } from './timetable.ts';

/** The kinds of work the plan uses: weight in hundredths. */
export const WORK_TYPES = {
  answer: { title: 'Ответ у доски', weight: 100 },
  homework: { title: 'Домашняя работа', weight: 100 },
  independent: { title: 'Самостоятельная работа', weight: 200 },
  control: { title: 'Контрольная работа', weight: 300 },
} as const;
export type WorkType = keyof typeof WORK_TYPES;

export type PlannedMark = { pupilId: string; value: '2' | '3' | '4' | '5'; comment?: string };
export type PlannedAbsence = { pupilId: string; code: 'absent' | 'ill' | 'excused' | 'late'; minutes: number | null };

/** One kept lesson in ids of the roster, in the order a teacher fills it: roll, topic, marks, homework. */
export type PlannedLesson = {
  groupId: string;
  classId: string;
  subject: string;
  day: Day;
  number: number;
  teacherId: string;
  absences: PlannedAbsence[];
  topic: string;
  work: { typeId: WorkType; title: string };
  marks: PlannedMark[];
  /** Empty: «не задано», said outright. */
  homework: string;
};

/**
 * Every lesson from `from` to `to`, both included, by day and lesson number. A lesson is the same whatever span is asked
 * for, so a plan can be continued a week later.
 */
export function markPlan(school: DemoSchool, from: Day, to: Day): PlannedLesson[] {
  const byWeekday = groupedBy(school.lessons, ({ weekday }) => String(weekday));
  const counts = new Map<string, number>();
  return schoolDays(demoCalendar, YEAR.from, to < YEAR.to ? to : YEAR.to).flatMap((day) => {
    const lessons = (byWeekday.get(String(weekdayOf(day))) ?? []).toSorted((left, right) => left.number - right.number);
    const away = day < from ? new Map<string, PlannedAbsence>() : awayOn(school, day);
    const tested = new Set<string>();
    return lessons.flatMap((placed) => {
      const count = (counts.get(placed.group.id) ?? 0) + 1;
      counts.set(placed.group.id, count);
      return day < from
        ? []
        : [plannedLesson(placed, day, { count, typeId: workTypeOf(count, placed.group, tested) }, away)];
    });
  });
}

/** `count` is the number of the lesson in the group's year, from 1. */
type Turn = { count: number; typeId: WorkType };

function plannedLesson(
  { group, number }: Placed,
  day: Day,
  { count, typeId }: Turn,
  away: Map<string, PlannedAbsence>,
): PlannedLesson {
  const { id: groupId, classId, subject, teacherId } = group;
  const grade = CLASSES.find(({ id }) => id === classId)?.grade ?? 0;
  const random = randomFor('lesson', groupId, day, number);
  const absences = group.pupilIds.flatMap((pupilId) => away.get(pupilId) ?? lateFor(pupilId, day, number));
  const there = group.pupilIds.filter((pupilId) => !away.has(pupilId));
  return {
    groupId,
    classId,
    subject: SUBJECTS[subject],
    day,
    number,
    teacherId,
    absences,
    topic: topicOf(subject, count),
    work: { typeId, title: titleOf(typeId, subject, count) },
    marks: hasMarks(subject, grade) ? marksOf(random, group, typeId, there) : [],
    homework: homeworkOf(subject, grade, count),
  };
}

/**
 * Every tenth lesson a control work, every fifth an independent one, answers and homework between them. Nobody writes two control works
 * on a day (N-33): `tested` are those who have had theirs, the second becomes an independent work.
 */
function workTypeOf(count: number, { pupilIds }: Group, tested: Set<string>): WorkType {
  if (count % 10 === 0 && !pupilIds.some((id) => tested.has(id))) {
    for (const id of pupilIds) tested.add(id);
    return 'control';
  }
  if (count % 5 === 0) return 'independent';
  return count % 2 === 0 ? 'homework' : 'answer';
}

function titleOf(typeId: WorkType, subject: Subject, count: number): string {
  if (typeId === 'control') return `${WORK_TYPES.control.title} № ${count / 10}`;
  return subject === 'sport' && typeId === 'answer' ? 'Норматив' : WORK_TYPES[typeId].title;
}

const SHARES: Record<WorkType, number> = { answer: 0.17, homework: 0.25, independent: 0.93, control: 1 };

function marksOf(random: Random, { subject }: Group, typeId: WorkType, pupils: string[]): PlannedMark[] {
  return pupils.flatMap((pupilId): PlannedMark[] => {
    if (!random.chance(SHARES[typeId])) return [];
    const level = levelOf(pupilId, subject) + spread(random) * 0.95 - (typeId === 'control' ? 0.1 : 0);
    const value = String(Math.min(5, Math.max(2, Math.round(level)))) as PlannedMark['value'];
    const praised = value === '5' && random.chance(0.04);
    return [praised ? { pupilId, value, comment: random.pick(PRAISE) } : { pupilId, value }];
  });
}

/** How good a pupil is at a subject: about 3.9 in the middle, some pupils stronger, some weaker, each with leanings. */
function levelOf(pupilId: string, subject: Subject): number {
  return 3.92 + spread(randomFor('level', pupilId)) * 0.95 + spread(randomFor('leaning', pupilId, subject)) * 0.35;
}

/** About -2..2, mostly near 0: the sum of four draws. */
function spread(random: Random): number {
  return random.next() + random.next() + random.next() + random.next() - 2;
}

/** Who stays away on a day. Illness lasts some days of a week, any other absence one. */
function awayOn({ pupils }: DemoSchool, day: Day): Map<string, PlannedAbsence> {
  const absences = pupils.flatMap(({ id: pupilId }): PlannedAbsence[] => {
    const week = randomFor('absence', pupilId, mondayOf(day));
    const fate = week.next();
    const first = week.whole(1, 5);
    const last = fate < 0.05 ? Math.min(5, first + week.whole(0, 4)) : first;
    const away = fate < 0.08 && first <= weekdayOf(day) && weekdayOf(day) <= last;
    return away ? [{ pupilId, code: codeOf(fate), minutes: null }] : [];
  });
  return new Map(absences.map((absence) => [absence.pupilId, absence]));
}

/** Few come late to the first lesson. */
function lateFor(pupilId: string, day: Day, number: number): PlannedAbsence[] {
  if (number > 1) return [];
  const random = randomFor('late', pupilId, day);
  return random.chance(0.012) ? [{ pupilId, code: 'late', minutes: random.whole(2, 15) }] : [];
}

function codeOf(fate: number): PlannedAbsence['code'] {
  if (fate < 0.05) return 'ill';
  return fate < 0.065 ? 'excused' : 'absent';
}
