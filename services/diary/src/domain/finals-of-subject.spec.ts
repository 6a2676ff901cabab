import { expect, test } from '@jest/globals';
import { finalsOfSubject, type SubjectFinal } from './finals-of-subject.ts';

const final = (kind: SubjectFinal['kind'], given: Partial<SubjectFinal> = {}): SubjectFinal => ({
  ...{ groupId: 'g', subject: 'Алгебра', kind, periodId: null, title: kind, value: '4', was: null },
  at: '2026-11-18T09:00:00.000Z',
  ...given,
});

test('F-075: finals are read in the order of the year, periods as they were set', () => {
  const finals = [
    final('overall'),
    final('period', { title: '1-я четверть' }),
    final('exam'),
    final('annual'),
    final('period', { title: '2-я четверть' }),
  ];

  expect(finalsOfSubject(finals, 'Алгебра').map(({ title }) => title)).toEqual([
    '1-я четверть',
    '2-я четверть',
    'annual',
    'exam',
    'overall',
  ]);
});

test('F-075: each subject has its own finals, without a word of the journal they were set in', () => {
  const finals = [final('annual'), final('annual', { subject: 'Физика', groupId: 'other' })];

  expect(finalsOfSubject(finals, 'Физика')).toEqual([
    {
      ...{ kind: 'annual', periodId: null, title: 'annual', value: '4', was: null, by: null },
      at: '2026-11-18T09:00:00.000Z',
    },
  ]);
  expect(finalsOfSubject(finals, 'Химия')).toEqual([]);
});
