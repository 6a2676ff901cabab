import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

export const AchievementLevel = z.enum(['school', 'district', 'city', 'country']);
export const AchievementPlace = z.enum(['first', 'second', 'third', 'winner', 'prize', 'participant']);

/** `title` is what was achieved in: «Олимпиада по физике». The words of the page, never a person's name. */
const achieved = { title: z.string().regex(/\S/).max(200), day: Day, level: AchievementLevel, place: AchievementPlace };

/** An achievement of a pupil, or the same one changed or taken back. `ver` as it was seen, 0 for a new one. */
export const RecordAchievement = command('journal.record-achievement.v1', {
  input: z.strictObject({
    ...{ achievementId: Id, pupilId: Id, ...achieved },
    ...{ withdrawn: z.boolean(), ver: z.int().min(0) },
  }),
  output: z.object({ ver: z.int() }),
  refusals: ['not-found', 'forbidden', 'own-child', 'achievement-not-yet', 'achievement-changed'],
});
export type RecordAchievement = InputOf<typeof RecordAchievement>;
export type RecordAchievementAnswer = AnswerOf<typeof RecordAchievement>;

/** The classes whose achievements the caller may record, 2А before 10А. */
export const ClassesToRecord = query('journal.classes-to-record.v1', {
  input: z.strictObject({}),
  output: z.object({ classes: z.array(z.object({ classId: Id, title: z.string() })) }),
});
export type ClassesToRecordAnswer = AnswerOf<typeof ClassesToRecord>;

/** Achievements of those pupils of a class the caller may record about, the newest day first; those taken back stand in the list. */
export const AchievementsOfClass = query('journal.achievements-of-class.v1', {
  input: z.strictObject({ classId: Id }),
  output: z.object({
    classId: Id,
    title: z.string(),
    today: Day,
    pupilIds: z.array(Id),
    achievements: z.array(
      z.object({
        ...{ achievementId: Id, pupilId: Id, ...achieved },
        ...{ withdrawn: z.boolean(), by: Id.nullable(), at: Instant, ver: z.int() },
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type AchievementsOfClass = InputOf<typeof AchievementsOfClass>;
export type AchievementsOfClassAnswer = AnswerOf<typeof AchievementsOfClass>;

/** An achievement as it stands now, or that it does no longer. The title is told because the diary shows it. */
export const AchievementRecorded = event('journal.achievement-recorded.v1', {
  key: 'schoolId',
  about: 'achievementId',
  data: z.object({
    ...{ schoolId: SchoolKey, achievementId: Id, pupilId: Id, ...achieved },
    ...{ withdrawn: z.boolean(), by: Id.nullable(), ver: z.int() },
  }),
});
export type AchievementRecorded = DataOf<typeof AchievementRecorded>;
