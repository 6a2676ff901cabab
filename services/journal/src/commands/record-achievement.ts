import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AchievementRecorded, actorOf, RecordAchievement, type RecordAchievementAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { achievementRecorded } from '../domain/records/achievement.ts';
import { recordAchievement } from '../domain/records/record-achievement.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RecordAchievementHandler {
  @Answers(RecordAchievement)
  @Access('achievement.write')
  async recordAchievement(
    wanted: RecordAchievement,
    { store, say, caller, now }: Unit,
  ): Promise<RecordAchievementAnswer> {
    const pupil = await store.pupils.atHand(wanted.pupilId, schoolsOf(caller), now);
    const groups = await store.groups.ofPupils([pupil.pupilId], pupil.schoolId);
    const ownChildren = await store.guardianships.childrenOf(actorOf(caller), pupil.today);
    const standing = await store.achievements.atHand(wanted.achievementId);
    const achievement = recordAchievement(pupil, standing, wanted, { caller, now, ownChildren, groups });
    await store.achievements.save(achievement);
    say(AchievementRecorded, achievementRecorded(achievement));
    return { ver: achievement.ver };
  }
}
