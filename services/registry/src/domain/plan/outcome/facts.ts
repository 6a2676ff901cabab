import {
  AcademicYearOpened,
  ClassFormed,
  derivedId,
  type EventContract,
  GroupFormed,
  GroupMembersSet,
  GuardianshipVerified,
  PersonRegistered,
  PupilEnrolled,
  SchoolRegistered,
  SchoolRolesSet,
  TeachingAssigned,
} from '@parta/contracts';
import { birthday } from '../people/age.ts';
import type { AcademicYear, Belonging, Group, Guardianship, Person, School, SchoolClass, Stay } from '../held.ts';

/** One thing that is told of a document: the fact it makes, the field that counts its versions, and what it was before it was. */
export type Aspect<Doc, Data = unknown> = {
  contract: EventContract<Data>;
  dataOf: (doc: Doc) => Data;
  ver: keyof Doc | null;
  /** A new document is compared with this, so that an empty list is not told; a document without it is told when new. */
  empty?: (doc: Doc) => Doc;
};

const aspect = <Doc, Data>(parts: Aspect<Doc, Data>): Aspect<Doc> => parts as unknown as Aspect<Doc>;

const byDays = <S extends { id: string; from: string }>(spans: S[]): S[] =>
  spans.toSorted((left, right) => (`${left.from} ${left.id}` < `${right.from} ${right.id}` ? -1 : 1));

export const SCHOOL = [
  aspect<School, SchoolRegistered>({
    contract: SchoolRegistered,
    dataOf: ({ id, title, timeZone }) => ({ schoolId: id, aboutId: derivedId('school', id), title, timeZone }),
    ver: null,
  }),
];

export const YEAR = [
  aspect<AcademicYear, AcademicYearOpened>({
    contract: AcademicYearOpened,
    dataOf: ({ id: yearId, schoolId, title, from, to: until, periods, ver }) => ({
      ...{ schoolId, yearId, title, from, until },
      periods: byDays(periods).map(({ id: periodId, to, ...period }) => ({ periodId, ...period, until: to })),
      ver,
    }),
    ver: 'ver',
  }),
];

export const CLASS = [
  aspect<SchoolClass, ClassFormed>({
    contract: ClassFormed,
    dataOf: ({ id: classId, ...card }) => ({ classId, ...card }),
    ver: 'ver',
  }),
];

const teacherOf = ({ personId, from, until }: Stay) => ({ personId, from, until });
const memberOf = ({ personId: pupilId, from, until }: Stay) => ({ pupilId, from, until });

export const GROUP = [
  aspect<Group, GroupFormed>({
    contract: GroupFormed,
    dataOf: ({ id: groupId, schoolId, yearId, title, subject, scale, classIds, ver }) => ({
      ...{ schoolId, groupId, yearId, title, subject, scale, classIds, ver },
    }),
    ver: 'ver',
  }),
  aspect<Group, GroupMembersSet>({
    contract: GroupMembersSet,
    dataOf: ({ id: groupId, schoolId, members, membersVer: ver }) => ({
      ...{ schoolId, groupId, members: byDays(members).map(memberOf), ver },
    }),
    ver: 'membersVer',
    empty: (group) => ({ ...group, members: [] }),
  }),
  aspect<Group, TeachingAssigned>({
    contract: TeachingAssigned,
    dataOf: ({ id: groupId, schoolId, teachers, teachersVer: ver }) => ({
      ...{ schoolId, groupId, teachers: byDays(teachers).map(teacherOf), ver },
    }),
    ver: 'teachersVer',
    empty: (group) => ({ ...group, teachers: [] }),
  }),
];

export const PERSON = [
  aspect<Person, PersonRegistered>({
    contract: PersonRegistered,
    dataOf: ({ id: personId, homeSchool: schoolId, kinds, birthDate, ver }) => ({
      ...{ schoolId, personId, kinds },
      fourteenFrom: birthDate === null ? null : birthday(birthDate, 14),
      adultFrom: birthDate === null ? null : birthday(birthDate, 18),
      ver,
    }),
    ver: 'ver',
  }),
];

export const GUARDIANSHIP = [
  aspect<Guardianship, GuardianshipVerified>({
    contract: GuardianshipVerified,
    dataOf: ({ id: guardianshipId, isRestricted: restricted, ...tie }) => ({ guardianshipId, restricted, ...tie }),
    ver: 'ver',
  }),
];

/** Facts of a belonging need the titles of its classes. */
export const belongingAspects = (titles: ReadonlyMap<string, string>) => [
  aspect<Belonging, PupilEnrolled>({
    contract: PupilEnrolled,
    dataOf: ({ schoolId, personId, enrolments, enrolmentsVer: ver }) => ({
      ...{ schoolId, personId, ver },
      enrolments: byDays(enrolments).map(({ classId, from, until }) => ({
        ...{ classId, classTitle: titles.get(classId) ?? '', from, until },
      })),
    }),
    ver: 'enrolmentsVer',
    empty: (belonging) => ({ ...belonging, enrolments: [] }),
  }),
  aspect<Belonging, SchoolRolesSet>({
    contract: SchoolRolesSet,
    dataOf: ({ schoolId, personId, roles, rolesVer: ver }) => ({
      ...{ schoolId, personId, ver },
      roles: byDays(roles).map(({ role, classId, from, until }) => ({ role, classId, from, until })),
    }),
    ver: 'rolesVer',
    empty: (belonging) => ({ ...belonging, roles: [] }),
  }),
];
