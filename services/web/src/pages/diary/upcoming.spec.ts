import { expect, test } from '@jest/globals';
import { openAbsences, worksAfter } from './upcoming.ts';
import type { Week, WeekDay, WeekLesson } from './week.types.ts';

const lesson = (subject: string, given: Partial<WeekLesson> = {}): WeekLesson => ({
  ...{ lessonId: subject, number: 1, starts: '08:30', ends: '09:15', subject, room: '', teacherIds: [] },
  ...{
    status: 'planned',
    topic: '',
    homeworkState: 'not-entered',
    homework: [],
    marks: [],
    attendance: null,
    planned: [],
  },
  ...given,
});
const work = (weight: number) => ({ workId: String(weight), workType: 'контрольная', title: '', weight });
const missed = (subject: string, code: 'absent' | 'ill') => lesson(subject, { attendance: { code, minutes: null } });
const day = (at: string, ...lessons: WeekLesson[]): WeekDay => ({ day: at, off: null, lessons });
const week = (...days: WeekDay[]) => ({ days }) as Week;

test('N-41: control works after the day are named, the nearest first; a spoken answer and a cancelled lesson are not', () => {
  const weeks = [
    week(
      day('2026-11-19', lesson('История', { planned: [work(200)] })),
      day('2026-11-20', lesson('Физика', { planned: [work(300)] })),
    ),
    week(
      day('2026-11-23', lesson('Химия', { planned: [work(100)] })),
      day(
        '2026-11-24',
        lesson('Труд', { planned: [work(300)], status: 'cancelled' }),
        lesson('Алгебра', { planned: [work(300)] }),
      ),
    ),
  ];

  expect(worksAfter(weeks, '2026-11-19').map(({ day: on, subject }) => [on, subject])).toEqual([
    ['2026-11-20', 'Физика'],
    ['2026-11-24', 'Алгебра'],
  ]);
});

test('N-41: absences nobody has explained are open, those with a reason are not', () => {
  const weeks = [
    week(day('2026-11-10', missed('Химия', 'absent'), missed('Химия', 'absent'), missed('Труд', 'ill'))),
    week(
      day('2026-11-17', missed('Алгебра', 'absent'), missed('Физика', 'absent')),
      day('2026-11-18', missed('Труд', 'ill')),
    ),
  ];

  expect(openAbsences(weeks)).toEqual([
    { day: '2026-11-17', subjects: ['Алгебра', 'Физика'] },
    { day: '2026-11-10', subjects: ['Химия'] },
  ]);
});
