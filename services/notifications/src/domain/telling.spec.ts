import { expect, test } from '@jest/globals';
import { decide, type Settled } from './telling.ts';

const news = (given: Partial<Settled> = {}): Settled => ({
  ...{ intentId: 'i1', schoolId: 's1502', childId: 'child', markId: 'm1', subject: 'Алгебра', day: '2026-11-18' },
  ...{
    typeTitle: 'контрольная',
    workTitle: '',
    weight: 100,
    was: null,
    value: '5',
    ver: 1,
    by: 'teacher',
    late: false,
  },
  ...{ firstAt: '', changedAt: '', today: '2026-11-18', expired: false },
  ...given,
});
const stands = (adultId: string, given: object = {}) => ({
  ...{ adultId, childId: 'child', from: '2020-09-01', until: null, restricted: false },
  ...given,
});
const learns = [{ childId: 'child', schoolId: 's1502', from: '2026-09-01', until: '2027-05-31' }];
const toldTo = (settled: Settled[], relations = [stands('mother')], enrolments = learns) =>
  decide(settled, { relations, enrolments }).tellings.map(({ personId }) => personId);

test('R-36: guardians of the day of telling are told, and the pupil', () => {
  const former = stands('former', { until: '2026-11-18' });
  const future = stands('future', { from: '2026-11-19' });

  expect(toldTo([news()], [former, stands('mother'), future])).toEqual(['mother', 'child']);
});

test('N-50: a restriction by court in one record outweighs every other record', () => {
  expect(toldTo([news()], [stands('father'), stands('father', { restricted: true })])).toEqual(['child']);
});

test('N-50: a child who left the school is told nothing of it', () => {
  expect(toldTo([news({ today: '2027-05-31' })])).toEqual([]);
  expect(toldTo([news({ schoolId: 's9' })])).toEqual([]);
});

test('R-08: what came back to the value the family knows is told to nobody, the rest is', () => {
  const decision = decide([news({ was: '5' }), news({ intentId: 'i2', subject: 'Физика' })], {
    relations: [stands('mother')],
    enrolments: learns,
  });

  expect(decision.silent).toEqual([{ intentId: 'i1', reason: 'corrected' }]);
  expect(decision.tellings[0]?.lines.map(({ subject }) => subject)).toEqual(['Физика']);
});

test('F-129: marks of two children of one family are told apart', () => {
  const relations = [stands('mother'), { ...stands('mother'), childId: 'other' }];
  const enrolments = [...learns, { ...learns[0]!, childId: 'other' }];

  const { tellings } = decide([news(), news({ intentId: 'i2', childId: 'other' })], { relations, enrolments });

  expect(tellings.map(({ personId, childId }) => [personId, childId])).toEqual([
    ['mother', 'child'],
    ['child', 'child'],
    ['mother', 'other'],
    ['other', 'other'],
  ]);
});

test('R-08: the same news told again is the same telling', () => {
  const family = { relations: [stands('mother')], enrolments: learns };

  expect(decide([news()], family)).toEqual(decide([news()], family));
});
