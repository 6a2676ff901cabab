import type { Say } from '@parta/bus';
import {
  AcademicYearOpened,
  ClassFormed,
  ContactVerified,
  derivedId,
  GroupFormed,
  GroupMembersSet,
  GuardianshipVerified,
  personBucket,
  PupilEnrolled,
  SchoolRegistered,
  TeachingAssigned,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import type { RosterGroup, RosterSchool } from './roster.ts';

/** Everything the registry knows of a school, as facts. */
export function saySchool(say: Say, school: RosterSchool): void {
  const { schoolId, yearId, from, until, periodIds, quarterEnds, groups } = school;
  say(SchoolRegistered, {
    ...{ schoolId, aboutId: derivedId('school', schoolId) },
    ...{ title: `Школа ${schoolId}`, timeZone: 'Europe/Moscow' },
  });
  const periods = [
    { periodId: periodIds[0], kind: 'quarter' as const, title: 'I четверть', from, until: quarterEnds },
    { periodId: periodIds[1], kind: 'quarter' as const, title: 'II четверть', from: addDays(quarterEnds, 1), until },
  ];
  say(AcademicYearOpened, { schoolId, yearId, title: 'Год', from, until, periods, ver: 1 });
  for (const group of groups) sayGroup(say, school, group);
}

function sayGroup(say: Say, { schoolId, yearId, from }: RosterSchool, group: RosterGroup): void {
  const { groupId, classId, title, subject, teacherId, colleagueId, families } = group;
  const always = { from, until: null };
  say(ClassFormed, { schoolId, classId, yearId, title, grade: 8, weekDays: 5, ver: 1 });
  say(GroupFormed, { schoolId, groupId, yearId, title, subject, scale: 'five', classIds: [classId], ver: 1 });
  const members = families.map(({ pupilId }) => ({ pupilId, ...always }));
  say(GroupMembersSet, { schoolId, groupId, members, ver: 1 });
  const teachers = [teacherId, colleagueId].map((personId) => ({ personId, ...always }));
  say(TeachingAssigned, { schoolId, groupId, teachers, ver: 1 });
  for (const { pupilId, guardianId, guardianshipId } of families) {
    const enrolments = [{ classId, classTitle: title, ...always }];
    say(PupilEnrolled, { schoolId, personId: pupilId, enrolments, ver: 1 });
    const relation = { schoolId, guardianshipId, adultId: guardianId, childId: pupilId, kind: 'mother' as const };
    say(GuardianshipVerified, { ...relation, ...always, restricted: false, ver: 1 });
  }
}

/** The addresses identity knows to be proved. */
export function sayContacts(say: Say, { groups }: RosterSchool): void {
  for (const { guardianId, contactId } of groups.flatMap(({ families }) => families)) {
    const bucket = personBucket(guardianId);
    if (contactId) say(ContactVerified, { bucket, contactId, personId: guardianId, kind: 'email' });
  }
}
