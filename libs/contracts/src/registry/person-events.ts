import { z } from 'zod';
import { event, type DataOf } from '../message.ts';
import { Day, Id, Role, SchoolKey } from '../vocabulary.ts';

/** A person is known. Name, SNILS and birth date stay in the registry; `adultFrom` and `fourteenFrom` are days. */
export const PersonRegistered = event('registry.person-registered.v1', {
  key: 'schoolId',
  about: 'personId',
  data: z.object({
    schoolId: SchoolKey,
    personId: Id,
    kinds: z.array(z.enum(['pupil', 'guardian', 'staff'])),
    fourteenFrom: Day.nullable(),
    adultFrom: Day.nullable(),
    ver: z.int(),
  }),
});
export type PersonRegistered = DataOf<typeof PersonRegistered>;

/** A pupil's classes in this school, [from, until): always the whole list of enrolments. */
export const PupilEnrolled = event('registry.pupil-enrolled.v1', {
  key: 'schoolId',
  about: 'personId',
  data: z.object({
    schoolId: SchoolKey,
    personId: Id,
    enrolments: z.array(z.object({ classId: Id, classTitle: z.string(), from: Day, until: Day.nullable() })),
    ver: z.int(),
  }),
});
export type PupilEnrolled = DataOf<typeof PupilEnrolled>;

/** An adult stands for a child before the school, in this way and for these days. */
export const GuardianshipVerified = event('registry.guardianship-verified.v1', {
  key: 'schoolId',
  about: 'guardianshipId',
  data: z.object({
    schoolId: SchoolKey,
    guardianshipId: Id,
    adultId: Id,
    childId: Id,
    kind: z.enum(['mother', 'father', 'guardian', 'trustee', 'adoptive', 'foster', 'other']),
    from: Day,
    until: Day.nullable(),
    /** The court has restricted the adult: nothing of the child is theirs to see (N-08). */
    restricted: z.boolean(),
    ver: z.int(),
  }),
});
export type GuardianshipVerified = DataOf<typeof GuardianshipVerified>;

/** Everything a person is in one school besides pupil and guardian: always the whole list. */
export const SchoolRolesSet = event('registry.school-roles-set.v1', {
  key: 'schoolId',
  about: 'personId',
  data: z.object({
    schoolId: SchoolKey,
    personId: Id,
    roles: z.array(z.object({ role: Role, classId: Id.nullable(), from: Day, until: Day.nullable() })),
    ver: z.int(),
  }),
});
export type SchoolRolesSet = DataOf<typeof SchoolRolesSet>;
