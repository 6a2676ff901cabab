import { CLASSES, gradeOf } from './classes.ts';
import { csvOf } from './csv.ts';
import type { DemoSchool } from './demo-school.ts';
import type { Person } from './person.ts';
import { DEMO_SCHOOL, YEAR } from './school-year.ts';
import type { Office } from './staff.ts';

/** The format knows administrators only; further roles come in its own form of extension. */
const OFFICES: Record<Office, string> = {
  director: 'ext:director',
  headTeacher: 'ext:headTeacher',
  secretary: 'ext:secretary',
  schoolAdministrator: 'administrator',
};

/** Everybody of the school; a pupil's row names the adults who stand for the pupil. */
export function usersFile({ staff, guardians, pupils }: DemoSchool): string {
  const header = `sourcedId status dateLastModified enabledUser orgSourcedIds role username userIds givenName familyName
    middleName identifier email sms phone agentSourcedIds grades password`;
  return csvOf(header, [
    ...staff.map((each) => user(each, each.office ? OFFICES[each.office] : 'teacher')),
    ...guardians.map((each) => user(each, each.kind)),
    ...pupils.map((each) => ({
      ...user(each, 'student'),
      agentSourcedIds: each.adultIds.join(','),
      grades: gradeOf(each.classId),
    })),
  ]);
}

function user(person: Person, role: string): Record<string, string> {
  return {
    sourcedId: person.id,
    enabledUser: 'true',
    orgSourcedIds: DEMO_SCHOOL.id,
    role,
    username: person.id,
    userIds: `{SNILS:${person.snils}}`,
    givenName: person.givenName,
    familyName: person.familyName,
    middleName: person.patronymic,
    email: person.email,
  };
}

/** Who belongs to which class and group from the first day of the year, and who teaches it. */
export function enrollmentsFile({ groups, pupils, classTeachers }: DemoSchool): string {
  const homerooms = CLASSES.map(({ id }) => ({
    id,
    teacherId: classTeachers.get(id) ?? '',
    pupilIds: pupils.filter(({ classId }) => classId === id).map((pupil) => pupil.id),
  }));
  const header = `sourcedId status dateLastModified classSourcedId schoolSourcedId userSourcedId role primary
    beginDate endDate`;
  return csvOf(
    header,
    [...homerooms, ...groups].flatMap(({ id, teacherId, pupilIds }) => [
      { ...enrollment(id, teacherId), role: 'teacher', primary: 'true' },
      ...pupilIds.map((pupilId) => ({ ...enrollment(id, pupilId), role: 'student', primary: 'false' })),
    ]),
  );
}

function enrollment(classId: string, userId: string) {
  return {
    sourcedId: `${classId}-${userId}`,
    classSourcedId: classId,
    schoolSourcedId: DEMO_SCHOOL.id,
    userSourcedId: userId,
    beginDate: YEAR.from,
  };
}

/** Birth dates and sex; what the format further asks of people is not kept in a school. */
export function demographicsFile({ staff, guardians, pupils }: DemoSchool): string {
  const header = `sourcedId status dateLastModified birthDate sex americanIndianOrAlaskaNative asian
    blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white demographicRaceTwoOrMoreRaces
    hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth publicSchoolResidenceStatus`;
  const people: Person[] = [...staff, ...guardians, ...pupils];
  return csvOf(
    header,
    people.map(({ id, birthDate, sex }) => ({ sourcedId: id, birthDate, sex })),
  );
}
