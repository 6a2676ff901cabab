import type { AchievementRecorded, ExternalResultRecorded } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Achievement, ExternalResult } from '../domain/records-by-year.ts';
import { columns } from './sql.ts';

/** What stands beside the marks: achievements and results from outside the school. A version that is not newer changes nothing (B8). */
export class Records {
  constructor(private readonly manager: EntityManager) {}

  async putAchievement(said: AchievementRecorded): Promise<void> {
    const { achievementId, pupilId, title, day, level, place, withdrawn, ver } = said;
    await this.manager.query(
      `insert into achievement (achievement_id, pupil_id, title, day, level, place, withdrawn, ver)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (achievement_id) do update set title = excluded.title, day = excluded.day, level = excluded.level,
         place = excluded.place, withdrawn = excluded.withdrawn, ver = excluded.ver where achievement.ver < excluded.ver`,
      [achievementId, pupilId, title, day, level, place, withdrawn, ver],
    );
  }

  async putResults({ kind, title, subject, day, results }: ExternalResultRecorded): Promise<void> {
    await this.manager.query(
      `insert into external_result (kind, title, subject, day, result_id, pupil_id, scale, most, score, mark, annulled, ver)
       select $1, $2, $3, $4, * from unnest($5::uuid[], $6::uuid[], $7::text[], $8::int[], $9::int[], $10::text[], $11::boolean[],
         $12::int[])
       on conflict (result_id) do update set scale = excluded.scale, most = excluded.most, score = excluded.score,
         mark = excluded.mark, annulled = excluded.annulled, ver = excluded.ver where external_result.ver < excluded.ver`,
      [
        ...[kind, title, subject, day],
        ...columns(results, 'resultId', 'pupilId', 'scale', 'most', 'score', 'mark', 'annulled', 'ver'),
      ],
    );
  }

  /** What stands of a pupil's achievements, the newest day first. */
  achievementsOf(pupilId: string): Promise<Achievement[]> {
    return this.manager.query(
      `select achievement_id as "achievementId", title, day::text, level, place from achievement
       where pupil_id = $1 and not withdrawn order by day desc, achievement_id`,
      [pupilId],
    );
  }

  /** A pupil's results, annulled ones too, the newest day first. */
  resultsOf(pupilId: string): Promise<ExternalResult[]> {
    return this.manager.query(
      `select result_id as "resultId", kind, title, subject, day::text, scale, most, score, mark, annulled from external_result
       where pupil_id = $1 order by day desc, result_id`,
      [pupilId],
    );
  }
}
