import { z } from 'zod';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Id, SchoolKey } from '../vocabulary.ts';

/**
 * Names for ids, at most 200: for screens and letters. Whom the caller has nothing to do with is left out, like the unknown.
 * `short` is «Волкова Е. А.», `full` «Волкова Елена Андреевна», `list` «Абрамова Вероника» as in a journal.
 */
export const NamesOfPeople = query('registry.names-of-people.v1', {
  input: z.strictObject({ ids: z.array(Id).max(200) }),
  output: z.object({
    names: z.array(
      z.object({
        personId: Id,
        short: z.string(),
        full: z.string(),
        list: z.string(),
        given: z.string(),
        /** The class of a pupil on this day, «8Б»; absent for who is in none. */
        classTitle: z.string().optional(),
        /** The school of that class, «Школа № 1502», as paper names it. */
        schoolTitle: z.string().optional(),
      }),
    ),
  }),
  askedBy: ['gateway', 'notifications', 'journal', 'identity', 'ops'],
});
export type NamesOfPeople = InputOf<typeof NamesOfPeople>;
export type NamesOfPeopleAnswer = AnswerOf<typeof NamesOfPeople>;

/** The titles of schools by their keys, «Школа № 1502»; the unknown are left out. No secret: every school's title is public. */
export const TitlesOfSchools = query('registry.titles-of-schools.v1', {
  input: z.strictObject({ schoolIds: z.array(SchoolKey).max(50) }),
  output: z.object({ schools: z.array(z.object({ schoolId: SchoolKey, title: z.string() })) }),
  askedBy: ['gateway'],
});
export type TitlesOfSchools = InputOf<typeof TitlesOfSchools>;
export type TitlesOfSchoolsAnswer = AnswerOf<typeof TitlesOfSchools>;

/**
 * Who in the registry is the person a portal describes (identity.md 6). SNILS are digits only.
 * `differs` names the field and is answered only when the SNILS agrees with exactly one record.
 */
export const PersonMatch = query('registry.person-match.v1', {
  input: z.strictObject({
    snils: z.string().nullable(),
    familyName: z.string(),
    givenName: z.string(),
    patronymic: z.string().nullable(),
    birthDate: z.iso.date().nullable(),
  }),
  output: z.object({
    outcome: z.enum(['one', 'none', 'several', 'name-differs', 'snils-differs', 'restricted']),
    personId: Id.nullable(),
    schoolId: SchoolKey.nullable(),
    ageBand: z.enum(['under14', 'from14', 'adult']).nullable(),
    /** «Иванова М*** П***», and the children «Пётр И., 5А». */
    maskedName: z.string().nullable(),
    children: z.array(z.string()),
    differs: z.array(z.enum(['familyName', 'givenName', 'patronymic', 'birthDate'])),
  }),
  askedBy: ['identity'],
});
export type PersonMatch = InputOf<typeof PersonMatch>;
export type PersonMatchAnswer = AnswerOf<typeof PersonMatch>;

/** The names by which files from outside may call a school's classes, groups and teachers. */
export const SchoolDirectory = query('registry.school-directory.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    groups: z.array(
      z.object({
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        code: z.string(),
        classTitles: z.array(z.string()),
      }),
    ),
    teachers: z.array(z.object({ personId: Id, code: z.string(), short: z.string(), list: z.string() })),
  }),
  refusals: ['not-found'],
  askedBy: ['journal', 'ops'],
});
export type SchoolDirectory = InputOf<typeof SchoolDirectory>;
export type SchoolDirectoryAnswer = AnswerOf<typeof SchoolDirectory>;
