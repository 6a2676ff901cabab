import { expect, test } from '@jest/globals';
import { whyEmpty } from './why-empty.ts';

const quarter = { periodId: 'q', kind: 'quarter', title: '2-я четверть', from: '2026-11-05', until: '2026-12-30' };
const years = [{ from: '2026-09-01', until: '2027-08-31', classTitles: ['8Б'], periods: [quarter] }];
const why = (from: string, until: string, known = years) => whyEmpty({ from, until }, known, '2026-11-18');

test('P-02, F-086: days without a mark say why: ahead, before the pupil came, holidays, or none given yet', () => {
  expect(why('2026-11-19', '2026-11-19')).toBe('ahead');
  expect(why('2025-09-01', '2026-05-31')).toBe('not-here');
  expect(why('2026-10-27', '2026-11-03')).toBe('holidays');
  expect(why('2026-11-05', '2026-12-30')).toBe('none-yet');
  expect(why('2026-09-01', '2026-09-30', [])).toBe('none-yet');
});
