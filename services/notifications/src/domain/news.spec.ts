import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { derivedId, type MarkSet } from '@parta/contracts';
import { type News, newsAfter } from './news.ts';

const id = (name: string) => derivedId('news-spec', name);
const VALUES = ['2', '3', '4', '5', null] as const;

const fact = (
  values: { value: string | null; previous: string | null; ver: number }[],
  by: string | null = id('by'),
): MarkSet => ({
  ...{ schoolId: 's1502', lessonId: id('lesson'), groupId: id('group'), subject: 'Алгебра', day: '2026-11-18', by },
  marks: values.map((each) => ({
    ...{ markId: id('mark'), workId: id('work'), pupilId: id('pupil'), part: 0, comment: null },
    ...each,
  })),
  works: [{ workId: id('work'), typeId: 'test', typeTitle: 'контрольная', title: '', weight: 100, counts: true }],
});
const said = (minute: number, ...values: Parameters<typeof fact>[0]) => ({
  data: fact(values),
  now: `2026-11-18T09:${String(minute).padStart(2, '0')}:00.000Z`,
});

test('R-08: a change of a waiting mark joins it: from what the family knows to what stands', () => {
  const [first] = newsAfter([], [said(0, { value: '4', previous: '3', ver: 2 })]) as [News];

  const [joined] = newsAfter([first], [said(5, { value: '5', previous: '4', ver: 3 })]);

  expect(joined).toMatchObject({ intentId: first.intentId, was: '3', value: '5', ver: 3 });
  expect([joined?.firstAt, joined?.changedAt]).toEqual(['2026-11-18T09:00:00.000Z', '2026-11-18T09:05:00.000Z']);
});

test('F-129: a family is told «4+» as it was written, and a symbol of the school as what stands instead of a mark', () => {
  const written = (mark: Partial<MarkSet['marks'][number]>) => {
    const { data, now } = said(0, { value: '4', previous: '4', ver: 2 });
    return newsAfter([], [{ data: { ...data, marks: data.marks.map((each) => ({ ...each, ...mark })) }, now }]);
  };

  expect(written({ sign: '+' })).toMatchObject([{ was: '4', value: '4+' }]);
  expect(written({ value: null, sign: 'н/о' })).toMatchObject([{ was: '4', value: 'н/о' }]);
  expect(written({ sign: '+', previousSign: '+' })).toEqual([]);
});

test('F-129: a new comment alone, a repeated fact and an import are no news', () => {
  const waiting = newsAfter([], [said(0, { value: '4', previous: null, ver: 1 })]);

  expect(newsAfter([], [said(0, { value: '4', previous: '4', ver: 2 })])).toEqual([]);
  expect(newsAfter(waiting, [said(9, { value: '4', previous: null, ver: 1 })])).toEqual([]);
  expect(newsAfter([], [{ ...said(0), data: fact([{ value: '4', previous: null, ver: 1 }], null) }])).toEqual([]);
});

test('N-47: a mark entered more than two weeks after its lesson is late, its correction is not', () => {
  const at = '2026-12-03T09:00:00.000Z';
  const newsOf = (previous: string | null, day: string) =>
    newsAfter([], [{ data: { ...fact([{ value: '4', previous, ver: 1 }]), day }, now: at }])[0]?.late;

  expect(newsOf(null, '2026-11-18')).toBe(true);
  expect(newsOf(null, '2026-11-19')).toBe(false);
  expect(newsOf('3', '2026-11-18')).toBe(false);
});

test('R-08: however the changes of a mark are cut into runs, the news is the same', () => {
  const changes = fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(changes, fc.array(fc.nat(11), { maxLength: 4 }), (values, cuts) => {
      const facts = values.map((value, index) =>
        said(index, { value, previous: values[index - 1] ?? null, ver: index + 1 }),
      );
      const inRuns = facts.reduce<{ waiting: News[]; run: typeof facts }>(
        ({ waiting, run }, each, index) =>
          cuts.includes(index)
            ? { waiting: merged(waiting, newsAfter(waiting, [...run, each])), run: [] }
            : { waiting, run: [...run, each] },
        { waiting: [], run: [] },
      );

      const atOnce = newsAfter([], facts);
      const cut = merged(inRuns.waiting, newsAfter(inRuns.waiting, inRuns.run));

      expect(cut).toEqual(atOnce);
      expect(atOnce.every(({ value }) => value === values.at(-1))).toBe(true);
    }),
  );
});

function merged(waiting: News[], changed: News[]): News[] {
  return [...new Map([...waiting, ...changed].map((news) => [news.markId, news])).values()];
}
