import { expect, test } from '@jest/globals';
import {
  derivedId,
  GroupFormed,
  MarkSet,
  MarksOfPupil,
  ProgressOfPupil,
  PupilEnrolled,
  SettingSet,
  SubjectOfPupil,
} from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { aGroup, anEnrolment, diaryOfSchool, type DiaryUnderTest, marks, school } from '../testing.ts';

const { timofey, schoolId, classId, groupId } = school;
const family = aGuardian({ children: [timofey] });
const present = { schoolId: 's57', groupId: derivedId('algebra of s57') };
const year = { pupilId: timofey, from: '2026-09-01', until: '2027-08-31' };
const enrolled = (from: string, until: string | null) => [{ classId, classTitle: '8Б', from, until }];
const set = (diary: DiaryUnderTest, of: string, name: string, value: SettingSet['value']) =>
  diary.tell(SettingSet, { schoolId: of, name, value, from: '2026-09-01' });

/** Timofey got a 3 and a heavy 5 in the first school, and the same in the second one, where he has learnt since 5 November. */
async function diaryOfTwoSchools(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: enrolled('2026-09-01', '2026-11-05'), ver: 2 }));
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { ...present, enrolments: enrolled('2026-11-05', null) }));
  await diary.tell(GroupFormed, aGroup(present));
  const given = [{ value: '3' }, { value: '5', n: 1 }];
  await diary.tell(MarkSet, marks('2026-10-12', ...given));
  await diary.tell(MarkSet, { ...marks('2026-11-16', ...given), ...present });
  return diary;
}

test('F-095, R-03: marks of two schools add up, each counted by the rules of its own school', async () => {
  await using diary = await diaryOfTwoSchools();
  await set(diary, present.schoolId, 'marks.weighted', false);

  const { subjects } = await diary.ask(MarksOfPupil, year, family);
  const { periods } = await diary.ask(
    SubjectOfPupil,
    { pupilId: timofey, groupId: present.groupId, day: '2026-11-18' },
    family,
  );

  expect(subjects).toMatchObject([{ average: { numerator: '2100', denominator: '500' } }]);
  expect(periods.map(({ average }) => average)).toEqual([
    { numerator: '1300', denominator: '300' },
    { numerator: '800', denominator: '200' },
  ]);
});

test('F-095: whether a family sees averages is said by the school the child learns in, not by the one it has left', async () => {
  await using diary = await diaryOfTwoSchools();
  diary.at('2026-11-18T09:00:00.000Z');
  await set(diary, schoolId, 'diary.showAverage', false);

  const ofLeft = (await diary.ask(MarksOfPupil, year, family)).subjects[0];
  await set(diary, present.schoolId, 'diary.showAverage', false);
  const ofPresent = (await diary.ask(MarksOfPupil, year, family)).subjects[0];
  const { shows } = await diary.ask(ProgressOfPupil, { pupilId: timofey }, family);

  expect([ofLeft?.average, ofPresent?.average]).toEqual([{ numerator: '2600', denominator: '600' }, null]);
  expect(shows.average).toBe(false);
});

test('R-29, N-18: a debt is overdue when its last day is over at school, not when it is over in UTC', async () => {
  await using diary = await diaryOfSchool();
  const debt = marks('2026-11-16', { value: 'debt' });
  await diary.tell(MarkSet, { ...debt, marks: debt.marks.map((mark) => ({ ...mark, due: '2026-11-18' })) });
  await set(diary, schoolId, 'marks.debtAfterDue', 'lowest');
  const averageAt = async (instant: string) => {
    diary.at(instant);
    const { subjects } = await diary.ask(MarksOfPupil, year, family);
    const subject = await diary.ask(SubjectOfPupil, { pupilId: timofey, groupId, day: '2026-11-18' }, family);
    expect(subject.year.average).toEqual(subjects[0]?.average);
    return subjects[0]?.average;
  };

  expect(await averageAt('2026-11-18T20:59:59.000Z')).toBeNull();
  expect(await averageAt('2026-11-18T21:00:00.000Z')).toEqual({ numerator: '200', denominator: '100' });
});
