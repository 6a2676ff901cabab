import { derivedId } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';

/** A class with one journal: its pupils, the guardian of each, and its teachers. */
export type RosterGroup = {
  groupId: string;
  classId: string;
  title: string;
  subject: string;
  code: string;
  teacherId: string;
  /** Teaches the group, too. */
  colleagueId: string;
  families: { pupilId: string; guardianId: string; guardianshipId: string; contactId: string | null }[];
};
/** A school in a year of two quarters; the first is over. */
export type RosterSchool = {
  schoolId: string;
  yearId: string;
  from: string;
  until: string;
  periodIds: [string, string];
  /** The last day of the first quarter. */
  quarterEnds: string;
  groups: RosterGroup[];
};

const SCHOOLS = 8;
const GROUPS = 3;
const PUPILS = 16;
/** Every so many guardians have proved an address and get letters. */
const WITH_LETTERS = 4;
const SUBJECTS = ['Алгебра', 'Физика', 'История'] as const;

/** The small city of the fault tests: always the same people, in a school year of five weeks around a day. */
export function roster(today: string): RosterSchool[] {
  const from = addDays(mondayOf(today), -14);
  return Array.from({ length: SCHOOLS }, (_, n) => {
    const schoolId = `s900${n + 1}`;
    const yearId = derivedId('year', schoolId, from);
    const groups = Array.from({ length: GROUPS }, (__, group) => groupOf(schoolId, group));
    const periodIds: [string, string] = [derivedId('period', yearId, 1), derivedId('period', yearId, 2)];
    return { schoolId, yearId, from, until: addDays(from, 32), periodIds, quarterEnds: addDays(from, 13), groups };
  });
}

function groupOf(schoolId: string, group: number): RosterGroup {
  return {
    groupId: derivedId('group', schoolId, group),
    classId: derivedId('class', schoolId, group),
    title: `${7 + group}А`,
    subject: SUBJECTS[group] ?? 'Химия',
    code: `journal-${group}`,
    teacherId: derivedId('teacher', schoolId, group),
    colleagueId: derivedId('colleague', schoolId, group),
    families: Array.from({ length: PUPILS }, (_, n) => {
      const pupilId = derivedId('pupil', schoolId, group, n);
      const contactId = n % WITH_LETTERS === 0 ? derivedId('contact', pupilId) : null;
      return {
        pupilId,
        guardianId: derivedId('guardian', pupilId),
        guardianshipId: derivedId('guardianship', pupilId),
        contactId,
      };
    }),
  };
}
