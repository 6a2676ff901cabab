import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { AchievementLevel, AchievementPlace } from '../journal/achievements.ts';
import { ExternalKind, ExternalScore } from '../journal/external-results.ts';
import { Day, Id } from '../vocabulary.ts';

/**
 * A pupil's achievements and results from outside the school, by academic year, the newest year and day first (F-076, F-077, F-100).
 * None of them is a mark: they have scales of their own and stand outside every average.
 */
export const RecordsOfPupil = query('diary.records-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({
    years: z.array(
      z.object({
        /** The academic year, 1 September to 31 August. */
        from: Day,
        until: Day,
        achievements: z.array(
          z.object({
            achievementId: Id,
            title: z.string(),
            day: Day,
            level: AchievementLevel,
            place: AchievementPlace,
          }),
        ),
        results: z.array(
          z.object({
            ...{ resultId: Id, kind: ExternalKind, title: z.string(), subject: z.string(), day: Day },
            ...ExternalScore.shape,
          }),
        ),
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found'],
});
export type RecordsOfPupil = InputOf<typeof RecordsOfPupil>;
export type RecordsOfPupilAnswer = AnswerOf<typeof RecordsOfPupil>;
