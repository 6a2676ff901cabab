import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AbsenceRows, absenceHistory } from './absence-history.ts';

const codes = ['absent', 'truant', 'ill', 'excused', 'late', 'free', 'exempt', null] as const;
const at = '2026-11-18T09:00:00.000Z';
const [pupilId, schoolId, groupId] = ['timofey', 's1502', 'algebra'];

/** Lessons of one group, one after the other over some days, each with what was said about the pupil. */
const anyLesson = fc.record({
  code: fc.constantFrom(...codes),
  minutes: fc.option(fc.integer({ min: 1, max: 45 })),
  checked: fc.boolean(),
  isCancelled: fc.boolean(),
  day: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'),
});
const anySettings = fc.record({
  share: fc.integer({ min: 1, max: 100 }),
  fullDay: fc.constantFrom<number | 'all'>('all', 1, 3),
});

type Given = {
  code: (typeof codes)[number];
  minutes: number | null;
  checked: boolean;
  isCancelled: boolean;
  day: string;
};

function rowsOf(given: Given[], { share, fullDay }: { share: number; fullDay: number | 'all' }): AbsenceRows {
  const change = { kind: 'cancelled' as const, instead: null, plannedIds: [], from: null };
  const lessons = given.map(({ checked, isCancelled, day }, number) => ({
    ...{
      lessonId: `lesson ${number}`,
      schoolId,
      groupId,
      subject: 'Алгебра',
      day,
      number,
      starts: '08:30',
      ends: '09:15',
    },
    ...{ teacherIds: [], room: '', stands: true, change: isCancelled ? change : null, topic: '', checked, at },
  }));
  const attendance = given.map(({ code, minutes }, number) => {
    return { lessonId: `lesson ${number}`, pupilId, code, minutes, at };
  });
  const set = (name: string, value: unknown) => ({ name, from: '2026-09-01', value });
  const settings = new Map([
    [schoolId, [set('attendance.lessonMissedShare', share), set('attendance.fullDay', fullDay)]],
  ]);
  const memberships = [{ groupId, from: '2026-09-01', until: null, at }];
  return { pupilId, lessons, attendance, memberships, settings, homework: [], works: [], marks: [], dueDays: [] };
}

test('F-091: what each group lists is what is counted, whatever is entered and set', () => {
  fc.assert(
    fc.property(fc.array(anyLesson, { maxLength: 25 }), anySettings, (given, set) => {
      const { counts, groups } = absenceHistory(rowsOf(given, set));

      const listed = (name: string) => groups.find(({ group }) => group === name)?.lessons.length ?? 0;
      expect({
        ...{ ill: listed('ill'), excused: listed('excused'), late: listed('late') },
        ...{ unexplained: listed('unexplained'), unexcused: listed('unexcused') + listed('unexplained') },
      }).toEqual({
        ...{ ill: counts.ill, excused: counts.excused, late: counts.late },
        ...{ unexplained: counts.unexplained, unexcused: counts.unexcused },
      });
    }),
  );
});

test('F-092: the list to work through holds every missed lesson once, in the order of days; rows in any order give the same', () => {
  fc.assert(
    fc.property(fc.array(anyLesson, { maxLength: 25 }), anySettings, (given, set) => {
      const rows = rowsOf(given, set);
      const history = absenceHistory(rows);

      const ids = history.catchUp.map(({ lessonId }) => lessonId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(history.catchUp.map(({ day }) => day)).toEqual(history.catchUp.map(({ day }) => day).toSorted());
      const unchecked = history.groups.find(({ group }) => group === 'unchecked')?.lessons.length ?? 0;
      expect(ids).toHaveLength(history.counts.missed + unchecked);
      const turned = { ...rows, lessons: rows.lessons.toReversed(), attendance: rows.attendance.toReversed() };
      expect(absenceHistory(turned)).toEqual(history);
    }),
  );
});
