import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Classroom } from '../../testing.ts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { candidatesFor } from './candidates.ts';
import type { SchoolDay } from './clashes.ts';
import type { Substitution } from './substitution.ts';
import type { TeacherAbsence } from './teacher-absence.ts';

const rooms = ['Алгебра', 'Алгебра', 'Физика', 'Химия', 'История'].map((subject) => new Classroom({ subject }));
const groups: Group[] = rooms.map(({ group, members, teachers }) => ({
  ...group,
  members,
  teachers,
  classTitles: [],
  weekDays: 5,
}));
const ids = rooms.map(({ teacher }) => teacher.personId);
const lessonOf = (n: number, change: Partial<Lesson> = {}): Lesson => ({
  ...(rooms[n] as Classroom).lesson(),
  status: 'planned',
  ...change,
});
const lesson = lessonOf(0);
const group = groups[0] as Group;
const away = (n: number, state: TeacherAbsence['state']): TeacherAbsence => ({
  ...{ id: `a${n}`, schoolId: 's1502', personId: ids[n] as string, from: lesson.day, until: lesson.day, numbers: null },
  ...{ tasks: '', state, by: null, at: '', ver: 1 },
});
const taken = (n: number): Substitution => ({
  ...{ schoolId: 's1502', lessonId: `l${n}`, ver: 1, kind: 'same-subject', day: lesson.day, number: 1, room: '' },
  ...{ teacherIds: [ids[n] as string], instead: null, withLessonId: null, by: null, at: '' },
  planned: { day: lesson.day, number: 1, starts: '', ends: '', room: '', teacherIds: [] },
});
const day = (given: Partial<SchoolDay> = {}): SchoolDay => ({ groups, lessons: [lesson], absences: [], ...given });
const peopleOf = (candidates: { personId: string }[]) => candidates.map(({ personId }) => ids.indexOf(personId));

test('F-072: who teaches the subject comes first, then the class, then whoever is at school that day', () => {
  const ofClass = { ...(groups[2] as Group), classIds: group.classIds };
  const schoolDay = day({
    groups: [...groups.slice(0, 2), ofClass, ...groups.slice(3)],
    lessons: [lesson, lessonOf(3, { number: 2, starts: '09:25', ends: '10:10' })],
  });

  const candidates = candidatesFor({ lesson, group }, schoolDay, []);

  expect(peopleOf(candidates)).toEqual([1, 2, 3, 4]);
  const reasons = [['teaches-subject'], ['teaches-class'], ['at-school'], []];
  expect(candidates.map((each) => each.reasons)).toEqual(reasons);
});

test('F-072: of two equals whoever took fewer lessons this week comes first', () => {
  const candidates = candidatesFor({ lesson, group }, day(), [taken(2), taken(2), taken(3)]);

  const counts = new Map(
    candidates.map(({ personId, substitutionsThisWeek }) => [ids.indexOf(personId), substitutionsThisWeek]),
  );
  expect([counts.get(2), counts.get(3), counts.get(4)]).toEqual([2, 1, 0]);
  expect(peopleOf(candidates)).toEqual([1, 4, 3, 2]);
});

test('F-072: a candidate is never away, gives no other lesson then, and is not the lesson’s own teacher', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 4 }));
  const state = fc.constantFrom<TeacherAbsence['state']>('reported', 'confirmed');

  fc.assert(
    fc.property(some, some, state, (busy, absent, of) => {
      const lessons = [lesson, ...busy.map((n) => lessonOf(n))];
      const absences = absent.map((n) => away(n, of));
      const found = peopleOf(candidatesFor({ lesson, group }, day({ lessons, absences }), []));
      expect(found.toSorted()).toEqual([1, 2, 3, 4].filter((n) => !busy.includes(n) && !absent.includes(n)));
    }),
  );
});
