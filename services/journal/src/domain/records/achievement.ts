import type { AchievementRecorded, AchievementsOfClassAnswer, RecordAchievement } from '@parta/contracts';

/** What somebody made of an achievement, and when; nothing is ever taken out of the list. */
export type AchievementStep = Pick<RecordAchievement, 'title' | 'day' | 'level' | 'place' | 'withdrawn'> & {
  by: string | null;
  at: string;
};

/** An achievement with everything that became of it, oldest first: the first step is its author. */
export type Achievement = Omit<AchievementStep, 'by' | 'at'> & {
  id: string;
  schoolId: string;
  pupilId: string;
  steps: AchievementStep[];
  ver: number;
};

export function achievementRecorded(achievement: Achievement): AchievementRecorded {
  const { id: achievementId, schoolId, pupilId, title, day, level, place, withdrawn, steps, ver } = achievement;
  const by = steps[0]?.by ?? null;
  return { schoolId, achievementId, pupilId, title, day, level, place, withdrawn, by, ver };
}

export function achievementLine(achievement: Achievement): AchievementsOfClassAnswer['achievements'][number] {
  const { id: achievementId, pupilId, title, day, level, place, withdrawn, steps, ver } = achievement;
  const { by = null, at = '' } = steps[0] ?? {};
  return { achievementId, pupilId, title, day, level, place, withdrawn, by, at, ver };
}
