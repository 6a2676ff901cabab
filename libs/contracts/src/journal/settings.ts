import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** A name of the rules' section 13, `closing.lessonDays`. */
const Name = z.string().regex(/^[a-z]+\.[a-zA-Z]{1,40}$/);

const Plain = z.union([z.string().max(300), z.number()]);
/** Whatever a setting may be; which of it fits, the setting's range says. */
export const SettingWord = z.union([z.boolean(), Plain, z.array(Plain).max(20)]);

/** What a school sets about its journal, from a day on; what stood before that day stays as it was. */
export const SetSetting = command('journal.set-setting.v1', {
  input: z.strictObject({ schoolId: SchoolKey, name: Name, value: SettingWord, from: Day }),
  refusals: ['forbidden', 'not-found', 'setting-unknown', 'setting-out-of-range', 'week-cycle-in-use'],
  askedBy: ['gateway', 'ops'],
});
export type SetSetting = InputOf<typeof SetSetting>;

/** Everything a school ever set, each with its author and time: the log and the values in one. */
export const SettingsOfSchool = query('journal.settings-of-school.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    set: z.array(z.object({ name: Name, from: Day, value: SettingWord, by: Id.nullable(), at: Instant })),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type SettingsOfSchool = InputOf<typeof SettingsOfSchool>;
export type SettingsOfSchoolAnswer = AnswerOf<typeof SettingsOfSchool>;

export const SettingSet = event('journal.setting-set.v1', {
  key: 'schoolId',
  about: 'name',
  data: z.object({ schoolId: SchoolKey, name: Name, value: SettingWord, from: Day }),
});
export type SettingSet = DataOf<typeof SettingSet>;
