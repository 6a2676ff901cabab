import { z } from 'zod';
import { event, type DataOf } from '../message.ts';
import { Day, Id, Scale, SchoolKey } from '../vocabulary.ts';

/** A school is kept here from now on. */
export const SchoolRegistered = event('registry.school-registered.v1', {
  key: 'schoolId',
  about: 'aboutId',
  data: z.object({ schoolId: SchoolKey, aboutId: Id, title: z.string(), timeZone: z.string() }),
});
export type SchoolRegistered = DataOf<typeof SchoolRegistered>;

/** The academic year stands with these periods; said again when they change. `until` is the last day of a year or period. */
export const AcademicYearOpened = event('registry.academic-year-opened.v1', {
  key: 'schoolId',
  about: 'yearId',
  data: z.object({
    schoolId: SchoolKey,
    yearId: Id,
    title: z.string(),
    from: Day,
    until: Day,
    periods: z.array(
      z.object({
        periodId: Id,
        kind: z.enum(['quarter', 'trimester', 'halfYear', 'module']),
        title: z.string(),
        from: Day,
        until: Day,
      }),
    ),
    ver: z.int(),
  }),
});
export type AcademicYearOpened = DataOf<typeof AcademicYearOpened>;

/** A class of the year; said again when its card changes. `title` is «8Б», `weekDays` 5 or 6. */
export const ClassFormed = event('registry.class-formed.v1', {
  key: 'schoolId',
  about: 'classId',
  data: z.object({
    schoolId: SchoolKey,
    classId: Id,
    yearId: Id,
    title: z.string(),
    grade: z.int().min(0).max(12),
    weekDays: z.int().min(5).max(6),
    ver: z.int(),
  }),
});
export type ClassFormed = DataOf<typeof ClassFormed>;

/** A group whose journal is kept: a subject for a whole class, a part of it, or several classes. */
export const GroupFormed = event('registry.group-formed.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    yearId: Id,
    title: z.string(),
    subject: z.string(),
    scale: Scale,
    classIds: z.array(Id),
    ver: z.int(),
  }),
});
export type GroupFormed = DataOf<typeof GroupFormed>;

/** Who belongs to a group and when, [from, until): always the whole list, which replaces the former. */
export const GroupMembersSet = event('registry.group-members-set.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    members: z.array(z.object({ pupilId: Id, from: Day, until: Day.nullable() })),
    ver: z.int(),
  }),
});
export type GroupMembersSet = DataOf<typeof GroupMembersSet>;

/** Who teaches a group and when, [from, until): always the whole list, which replaces the former. */
export const TeachingAssigned = event('registry.teaching-assigned.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    teachers: z.array(z.object({ personId: Id, from: Day, until: Day.nullable() })),
    ver: z.int(),
  }),
});
export type TeachingAssigned = DataOf<typeof TeachingAssigned>;
