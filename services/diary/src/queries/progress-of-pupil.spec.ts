import { expect, test } from '@jest/globals';
import {
  derivedId,
  GroupFormed,
  GroupMembersSet,
  type GrantScope,
  MarkSet,
  MarksOfPupil,
  ProgressOfPupil,
  type ProgressOfPupilAnswer,
  SettingSet,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil, aTrustedPerson } from '@parta/testing';
import { aGroup, aYear, diaryOfSchool, type DiaryUnderTest, marks, members, school } from '../testing.ts';

const { monday, timofey, varya, schoolId } = school;
const father = aGuardian({ children: [timofey] });
const MIDDLE = '2026-11-20T10:00:00.000Z';
const DECEMBER = '2026-12-02T10:00:00.000Z';
const OVER = '2027-01-11T10:00:00.000Z';
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const ask = (diary: DiaryUnderTest, asker: Asker = father, day?: string): Promise<ProgressOfPupilAnswer> =>
  diary.ask(ProgressOfPupil, { pupilId: timofey, ...(day ? { day } : {}) }, asker);
const set = (diary: DiaryUnderTest, name: string, value: SettingSet['value']) =>
  diary.tell(SettingSet, { schoolId, name, value, from: '2026-09-01' });
/** The other nine children of the group. */
const classmates = Array.from({ length: 8 }, (_, n) => derivedId('classmate', n)).concat(varya);
async function inQuarter(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  const ten = [timofey, ...classmates].map((pupilId) => ({ pupilId, from: '2026-09-01', until: null }));
  await diary.tell(GroupMembersSet, members({ members: ten, ver: 2 }));
  diary.at(MIDDLE);
  return diary;
}
const controlOf = (fact: MarkSet): MarkSet => ({
  ...fact,
  works: fact.works.map((work) => ({ ...work, typeId: 'control' })),
});

test('F-095, F-116, N-40, P-20: in the middle of a quarter a family sees the exact average, what it lets expect, and what a better final takes', async () => {
  await using diary = await inQuarter();
  await diary.tell(MarkSet, marks(monday, { value: '3' }, { value: '4', n: 1 }));

  const { subjects, overall, period, rules, shows } = await ask(diary);

  expect(period).toMatchObject({ title: '2-я четверть' });
  expect(shows).toEqual({ average: true, forecast: true });
  expect(rules).toEqual({ thresholds: [250, 350, 450], compare: 'exact' });
  expect(overall.average).toEqual({ numerator: '11', denominator: '3' });
  expect(subjects).toMatchObject([
    { average: { numerator: '1100', denominator: '300' }, forecast: { final: 4, few: true } },
  ]);
  expect(subjects[0]?.targets).toEqual([
    { final: 5, value: 5, weight: 200, count: 3 },
    { final: 5, value: 5, weight: 100, count: 5 },
  ]);
});

test('F-094: week by week and so far, control works beside the others', async () => {
  await using diary = await inQuarter();
  const before = addDays(monday, -7);
  await diary.tell(MarkSet, marks(before, { value: '3' }));
  await diary.tell(MarkSet, controlOf(marks(monday, { value: '5' })));
  await diary.tell(MarkSet, marks('2026-09-14', { value: '2' }));

  const { subjects, overall } = await ask(diary);

  const [three, four, five] = ['3', '4', '5'].map((numerator) => ({ numerator, denominator: '1' }));
  const weeks = [
    { monday: before, average: three, soFar: three },
    { monday, average: five, soFar: four },
  ];
  expect(overall.weeks).toEqual(weeks);
  expect(subjects).toMatchObject([
    { weeks, control: { numerator: '500', denominator: '100' }, current: { numerator: '300', denominator: '100' } },
  ]);
});

test('F-095, R-14: another scale has an average of its own, no forecast, and no part in the overall one', async () => {
  await using diary = await inQuarter();
  const tenths = derivedId('tenths');
  await diary.tell(GroupFormed, aGroup({ groupId: tenths, scale: 'ten', subject: 'Труд' }));
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(MarkSet, { ...marks(addDays(monday, 1), { value: '9' }), groupId: tenths, subject: 'Труд' });

  const { subjects, overall } = await ask(diary);

  expect(overall.average).toEqual({ numerator: '4', denominator: '1' });
  expect(subjects.map(({ subject, forecast }) => [subject, forecast?.final])).toEqual([
    ['Алгебра', 4],
    ['Труд', undefined],
  ]);
});

test('F-095: what the school hides is not in the answer: the average with all that follows from it, or the forecast alone', async () => {
  await using diary = await inQuarter();
  await diary.tell(MarkSet, marks(monday, { value: '4' }));

  await set(diary, 'diary.showForecast', false);
  const withoutForecast = await ask(diary);
  await set(diary, 'diary.showAverage', false);
  const withoutAverage = await ask(diary);
  const days = { from: '2026-11-05', until: '2026-12-30' };
  const { subjects: listed } = await diary.ask(MarksOfPupil, { pupilId: timofey, ...days }, father);

  expect(withoutForecast).toMatchObject({ shows: { average: true, forecast: false }, rules: null });
  expect(withoutForecast.subjects).toMatchObject([{ average: { numerator: '400' }, forecast: null, targets: [] }]);
  expect(withoutAverage).toMatchObject({
    ...{ shows: { average: false, forecast: false }, rules: null, backgroundFrom: null, subjects: [] },
    overall: { average: null, weeks: [] },
  });
  expect(listed).toMatchObject([{ average: null, marks: [{ value: '4' }] }]);
});

test('F-096: finished months and the finished period stand beside the anonymous group, from the number the school set, or not at all', async () => {
  await using diary = await inQuarter();
  const all = [timofey, ...classmates].map((pupilId) => ({ pupilId, value: pupilId === varya ? '2' : '5' }));
  await diary.tell(MarkSet, marks(monday, ...all));
  await diary.tell(MarkSet, marks('2026-12-07', { value: '2' }));
  const besideOf = async (at: string) => {
    diary.at(at);
    const { subjects, backgroundFrom } = await ask(diary, father, monday);
    return [backgroundFrom, subjects[0]?.background];
  };
  const november = { until: '2026-11-30', own: { upper: 1, marks: 1 }, classFrom: 75 };

  expect(await besideOf(MIDDLE)).toEqual(['2026-12-01', null]);
  expect(await besideOf(DECEMBER)).toEqual(['2026-12-31', november]);
  expect(await besideOf(OVER)).toEqual([null, { ...november, until: '2026-12-30', own: { upper: 1, marks: 2 } }]);
  await set(diary, 'diary.backgroundMin', 11);
  expect(await besideOf(DECEMBER)).toEqual(['2026-12-31', null]);
  await set(diary, 'diary.backgroundMin', 'off');
  expect(await besideOf(DECEMBER)).toEqual([null, null]);
});

test('F-097: the third of the group is told only where the school shows it', async () => {
  await using diary = await inQuarter();
  const all = [timofey, ...classmates].map((pupilId) => ({ pupilId, value: pupilId === timofey ? '3' : '4' }));
  await diary.tell(MarkSet, marks(monday, ...all));
  diary.at(DECEMBER);

  const usual = await ask(diary);
  await set(diary, 'diary.showRank', true);

  expect(usual.subjects[0]?.background).toEqual({ until: '2026-11-30', own: { upper: 0, marks: 1 }, classFrom: 75 });
  expect((await ask(diary)).subjects[0]?.background).toMatchObject({ third: 'lower' });
});

test('F-096, P-21: two classes that differ in the marks of one other child alone are answered alike, byte for byte, at every step', async () => {
  const history = async (ofVarya: string[]) => {
    await using diary = await inQuarter();
    await set(diary, 'diary.showRank', true);
    const answers: string[] = [];
    for (const [n, value] of ofVarya.entries()) {
      const others = [timofey, ...classmates.slice(0, 8)].map((pupilId) => ({ pupilId, value: '4', n }));
      await diary.tell(MarkSet, marks(addDays(monday, n), ...others, { pupilId: varya, value, n }));
      for (const at of [MIDDLE, DECEMBER, OVER]) {
        diary.at(at);
        for (const { from } of aYear().periods) answers.push(JSON.stringify(await ask(diary, father, from)));
      }
    }
    return answers;
  };

  const [one, other] = [await history(['4', '2', '3']), await history(['5', '3', '2'])];

  expect(other).toEqual(one);
  expect(one.join()).toContain('classFrom');
});

test('R-07: the progress of a foreign child is not found', async () => {
  await using diary = await inQuarter();
  const refused = { code: 'not-found' };

  for (const asker of [aGuardian({ children: [varya] }), aPupil(), aClassTeacher()])
    await expect(ask(diary, asker)).rejects.toMatchObject(refused);
});

test('F-096, F-106: a trusted person with the marks sees averages, but no forecast and nothing of the group; without them nothing', async () => {
  await using diary = await inQuarter();
  await diary.tell(MarkSet, marks(monday, ...[timofey, ...classmates].map((pupilId) => ({ pupilId, value: '4' }))));
  diary.at(DECEMBER);
  const granted = (scopes: GrantScope[]) =>
    aTrustedPerson({ grants: [{ childId: timofey, scopes, ends: '2027-01-01T00:00:00.000Z' }] });

  const seen = await ask(diary, granted(['marks']));

  expect(seen).toMatchObject({ shows: { average: true, forecast: false }, rules: null, backgroundFrom: null });
  expect(seen.subjects).toMatchObject([{ average: {}, forecast: null, targets: [], background: null }]);
  await expect(ask(diary, granted(['homework']))).rejects.toMatchObject({ code: 'not-found' });
});

test('F-094: before anything is marked there is a period and no subject; in holidays it is the one before, and of any day the nearest', async () => {
  await using diary = await inQuarter();

  expect(await ask(diary)).toMatchObject({ period: { title: '2-я четверть' }, subjects: [], overall: { weeks: [] } });
  for (const [day, title] of [
    ['2026-10-30', '1-я'],
    ['1999-01-01', '1-я'],
    ['9999-12-31', '2-я'],
  ] as const)
    expect((await ask(diary, father, day)).period?.title).toBe(`${title} четверть`);
  expect((await ask(diary)).periods.map(({ title }) => title)).toEqual(['1-я четверть', '2-я четверть']);
});
