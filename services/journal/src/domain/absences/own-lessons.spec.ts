import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import { absenceCounts } from '@parta/school';
import { type LessonsOfPupils, ownLessonsOf } from './own-lessons.ts';

const day = '2026-11-18';

test('R-09: full days use the own lessons: those of the other subgroup and of the former class do not count', () => {
  const [pupilId, other] = [newId(), newId()];
  const group = (id: string, subject: string, member: string, from = '2026-09-01') => {
    return { id, subject, members: [{ pupilId: member, from, until: null }] };
  };
  const groups = [
    group(newId(), 'Алгебра', pupilId),
    group(newId(), 'Английский', other),
    group(newId(), 'Химия', pupilId, '2026-12-01'),
  ];
  const lessons = groups.map(({ id: groupId }, index) => {
    const place = { id: newId(), groupId, day, number: index + 1, starts: '08:30', ends: '09:15', checked: true };
    return { ...place, status: 'kept' };
  }) as LessonsOfPupils['lessons'];
  const entry = { pupilId, code: 'ill' as const, minutes: null, by: null, at: '', ver: 1 };
  const own = ownLessonsOf({ groups, lessons, attendance: [{ ...entry, lessonId: lessons[0]?.id ?? '' }] })(pupilId);

  expect(own.map(({ subject }) => subject)).toEqual(['Алгебра']);
  expect(absenceCounts(own, [])).toMatchObject({ lessons: 1, missed: 1, fullDays: 1 });
});
