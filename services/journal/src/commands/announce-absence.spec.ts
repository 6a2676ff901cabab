import { expect, test } from '@jest/globals';
import { AbsenceAnnounced, AbsencesOfPupil, AnnounceAbsence, newId, SetSetting } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian, aHeadTeacher, aPupil, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { earliestDay } from '../domain/absences/announce-absence.ts';
import { PupilAgeRow } from '../store/school/pupil-age.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest, schoolToday } from '../testing.ts';

const room = new Classroom();
const [pupilId] = room.pupils;
const mother = aGuardian({ children: [pupilId] });
const tomorrow = addDays(schoolToday(), 1);
const ill: AnnounceAbsence = { noticeId: newId(), pupilId, from: tomorrow, until: addDays(tomorrow, 1), kind: 'ill' };
const rows = (journal: JournalUnderTest) => journal.sql<{ status: string }>('select status from absence_notice');

test('N-24: a guardian announces a range of days; who and when are kept, the reason is told to nobody', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  expect(await journal.ask(AnnounceAbsence, ill, mother)).toEqual({
    status: 'waiting',
    decider: 'classTeacher',
    ver: 1,
  });

  const page = { pupilId, from: tomorrow, until: tomorrow };
  const { notices } = await journal.ask(AbsencesOfPupil, page, mother);
  expect(notices).toMatchObject([{ noticeId: ill.noticeId, kind: 'ill', by: mother.personId, byRole: 'guardian' }]);
  expect(Date.parse(notices[0]?.at ?? '')).toBeGreaterThan(0);
  const said = await journal.said(AbsenceAnnounced);
  expect(said).toMatchObject([{ pupilId, from: ill.from, until: ill.until, status: 'waiting' }]);
  expect(said[0]).not.toHaveProperty('kind');
});

test('R-22: a minor pupil’s try is refused, an adult pupil’s is not', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const pupil = aPupil({ personId: pupilId });

  await expect(journal.ask(AnnounceAbsence, ill, pupil)).rejects.toMatchObject({ code: 'minor-cannot-announce' });
  expect(await rows(journal)).toEqual([]);
  expect(await journal.said(AbsenceAnnounced)).toEqual([]);

  await journal.given(PupilAgeRow, { schoolId: 's1502', pupilId, adultFrom: schoolToday(), ver: 1 });
  await journal.ask(AnnounceAbsence, ill, pupil);
  expect(await rows(journal)).toEqual([{ status: 'waiting' }]);
});

test.each([
  ['a foreign guardian', aGuardian({ children: [newId()] })],
  ['the head of another school', aHeadTeacher({ schoolIds: ['s1026'] })],
])('R-07: for %s the pupil does not exist', async (_, stranger) => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  await expect(journal.ask(AnnounceAbsence, ill, stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(AnnounceAbsence, ill, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });

  expect(await rows(journal)).toEqual([]);
  expect(await journal.said(AbsenceAnnounced)).toEqual([]);
});

test.each([
  ['yesterday', { from: addDays(tomorrow, -2), until: tomorrow }, 'announce-too-late'],
  ['backwards', { until: addDays(tomorrow, -1) }, 'absence-days-wrong'],
  ['for 91 days', { until: addDays(tomorrow, 90) }, 'absence-days-wrong'],
])('N-24: days that lie %s are refused', async (_, days, code) => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  await expect(journal.ask(AnnounceAbsence, { ...ill, ...days }, mother)).rejects.toMatchObject({ code });

  expect(await rows(journal)).toEqual([]);
  expect(await journal.said(AbsenceAnnounced)).toEqual([]);
});

test('N-24: the same days are not announced twice', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await journal.ask(AnnounceAbsence, ill, mother);
  const again = { ...ill, noticeId: newId(), from: ill.until, until: addDays(ill.until, 3) };

  await expect(journal.ask(AnnounceAbsence, again, mother)).rejects.toMatchObject({
    code: 'absence-announced',
    details: { from: ill.from, until: ill.until },
  });
  expect(await rows(journal)).toHaveLength(1);
});

test('N-24: leave up to the school’s days is the class teacher’s, longer the head’s; what they enter themselves is granted', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);
  const setting = { schoolId: 's1502', name: 'attendance.leaveDays', value: 3, from: schoolToday() };
  await journal.ask(SetSetting, setting, aSchoolAdministrator());
  const leave = (from: number, days: number): AnnounceAbsence => {
    const first = addDays(tomorrow, from);
    return { noticeId: newId(), pupilId, from: first, until: addDays(first, days - 1), kind: 'leave' };
  };

  const answers = [
    await journal.ask(AnnounceAbsence, leave(0, 3), mother),
    await journal.ask(AnnounceAbsence, leave(5, 4), mother),
    await journal.ask(AnnounceAbsence, leave(10, 3), leader),
    await journal.ask(AnnounceAbsence, leave(15, 4), leader),
    await journal.ask(AnnounceAbsence, leave(20, 4), aHeadTeacher()),
  ];

  expect(answers.map(({ decider, status }) => `${decider} ${status}`)).toEqual([
    'classTeacher waiting',
    'head waiting',
    'classTeacher granted',
    'head waiting',
    'head granted',
  ]);
});

test('R-29: the deadline runs by the school’s clock: its last minute is open, the next closed', () => {
  const at = { settings: [], today: '2026-11-18' } as unknown as Parameters<typeof earliestDay>[0];

  expect(earliestDay({ ...at, clock: '12:00' }, mother)).toBe('2026-11-18');
  expect(earliestDay({ ...at, clock: '12:01' }, mother)).toBe('2026-11-19');
  expect(earliestDay({ ...at, clock: '17:00' }, aHeadTeacher())).toBe('2026-11-18');
});
