import { EditTimetable, SetFinals, SetSetting, SetWorkType } from '@parta/contracts';
import { addDays, daysBetween } from '@parta/school';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import { FROM, HALF, type RandomYear, SLOTS, UNTIL, type Wish } from './random-year.ts';
import { pickOf, type Place, Teacher, VALUES } from './teacher.ts';

/** Every lesson of the year may be written in to its end, marks stand beside absences, and finals are set early. */
const OPEN = [
  ['closing.lessonDays', 'none'],
  ['marks.withAbsence', 'always'],
  ['finals.openDays', 30],
  ['finals.closeDays', 14],
] as const;
type Decided = { name: string; value: string | number | boolean | number[] };

/** Keeps the year in the journal, day by day, as far as it lets its teacher; answers how many commands it accepted from them. */
export async function keepJournal(journal: JournalUnderTest, year: RandomYear): Promise<number> {
  const teacher = new Teacher(journal, aTeacher({ schoolIds: [year.schoolId], personId: year.teacherId }));
  const inTime = year.wishes.toSorted((one, other) => daysBetween(writtenOn(other), writtenOn(one)));
  const isEarly = (wish: Wish) => writtenOn(wish) < HALF;

  journal.at('2026-09-02T09:00:00.000Z');
  await planLessons(journal, year);
  await decideOn(journal, year, FROM, [...OPEN.map(([name, value]) => ({ name, value })), ...year.settings]);
  for (const wish of inTime.filter(isEarly)) await fulfil(journal, year, teacher, wish);
  await setFinals(journal, year, teacher, 0);
  await decideOn(journal, year, HALF, year.later);
  for (const wish of inTime.filter((each) => !isEarly(each))) await fulfil(journal, year, teacher, wish);
  await setFinals(journal, year, teacher, 1);
  return teacher.entered;
}

async function planLessons(journal: JournalUnderTest, { schoolId, groups }: RandomYear): Promise<void> {
  const edits = SLOTS.map(({ group, weekday, number }) => ({
    groupId: groups[group]?.groupId ?? '',
    from: null,
    to: { weekday, number, room: `${number}`, teacherIds: [] },
  }));
  const wanted = { schoolId, validFrom: FROM, seen: null, edits };
  await journal.ask(EditTimetable, wanted, aHeadTeacher({ schoolIds: [schoolId] }));
}

/** What the school decides from a day on: settings, and what a test is worth. */
async function decideOn(
  journal: JournalUnderTest,
  { schoolId, weights }: RandomYear,
  from: string,
  decided: Decided[],
): Promise<void> {
  const administrator = aSchoolAdministrator({ schoolIds: [schoolId] });
  const weight = weights[from === FROM ? 0 : 1];
  const kind = { schoolId, typeId: 'test', title: 'Проверочная', weight, counts: true, from };
  await journal.ask(SetWorkType, kind, administrator);
  for (const { name, value } of decided) await journal.ask(SetSetting, { schoolId, name, value, from }, administrator);
}

async function fulfil(journal: JournalUnderTest, year: RandomYear, teacher: Teacher, wish: Wish): Promise<void> {
  journal.at(`${writtenOn(wish)}T${String(8 + (wish.pick % 9)).padStart(2, '0')}:00:00.000Z`);
  const place = await placeOf(journal, year, wish);
  if (place) await teacher.fulfil(wish, place);
}

async function placeOf(journal: JournalUnderTest, year: RandomYear, { week, slot }: Wish): Promise<Place | undefined> {
  const { group: k, weekday } = SLOTS[slot] as (typeof SLOTS)[number];
  const day = addDays(FROM, week * 7 + weekday - 1);
  const group = year.groups[k] as Place['group'];
  const [lesson] = await journal.sql<{ id: string }>(
    'select id from lesson where school_id = $1 and group_id = $2 and day = $3',
    [year.schoolId, group.groupId, day],
  );
  return lesson && { group, lessonId: lesson.id, day };
}

/** Finals of a quarter as the dice fall, with the second those of the year, too. */
async function setFinals(journal: JournalUnderTest, year: RandomYear, teacher: Teacher, n: 0 | 1): Promise<void> {
  const { periodId, until } = year.periods[n] as RandomYear['periods'][number];
  journal.at(`${until}T12:00:00.000Z`);
  const annual = n === 1 ? [{ kind: 'annual' as const, periodId: null }] : [];
  for (const [k, { groupId, scale, members }] of year.groups.entries()) {
    for (const [p, { pupilId }] of members.entries()) {
      const value = pickOf(VALUES[scale] ?? [], k * 3 + p + year.wishes.length);
      for (const column of [{ kind: 'period' as const, periodId }, ...annual]) {
        await teacher.asked(SetFinals, { groupId, finals: [{ pupilId, ...column, value, ver: 0 }] });
      }
    }
  }
}

/** The day a wish is written on, never after the year. */
function writtenOn({ week, slot, late }: Wish): string {
  const day = addDays(FROM, week * 7 + (SLOTS[slot]?.weekday ?? 1) - 1 + late);
  return day < UNTIL ? day : UNTIL;
}
