import { expect, test } from '@jest/globals';
import { samePageOf } from './same-page.ts';

const VARYA = 'varya';
const at = (pathname: string, search = '') => samePageOf({ pathname, search }, VARYA, '2026-11-23');

test('F-018: another child is shown on the page that is open: the same week, the marks in the same view', () => {
  expect(at('/diary/timofei/2026-11-16')).toBe('/diary/varya/2026-11-16');
  expect(at('/diary/timofei/homework')).toBe('/diary/varya/homework');
  expect(at('/diary/timofei/marks', '?view=chart')).toBe('/diary/varya/marks?view=chart');
});

test('F-018: what belongs to one child alone is left behind, and without a child there is the week', () => {
  expect(at('/diary/timofei/marks/algebra', '?period=2')).toBe('/diary/varya/marks');
  expect(at('/messages/letter')).toBe('/diary/varya/2026-11-23');
  expect(at('/diary/all')).toBe('/diary/varya/2026-11-23');
});
