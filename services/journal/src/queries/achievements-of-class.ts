import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AchievementsOfClass, type AchievementsOfClassAnswer, Refusal } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { achievementLine } from '../domain/records/achievement.ts';
import { recordedIn } from '../domain/records/achievements-of-class.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AchievementsOfClassHandler {
  @Answers(AchievementsOfClass)
  @Access('achievement.write')
  async achievementsOfClass(
    { classId }: AchievementsOfClass,
    { store, caller, now }: Reading,
  ): Promise<AchievementsOfClassAnswer> {
    const schoolClass = await store.classes.get(classId, schoolsOf(caller));
    if (!schoolClass) throw new Refusal('not-found', 'No such class');
    const { schoolId, title } = schoolClass;
    const reader = await store.readers.of(caller, schoolId, now);
    const everybody = await store.pupils.ofClass(classId, schoolId, reader.today);
    const groups = await store.groups.ofPupils(everybody, schoolId);
    const pupilIds = recordedIn(reader, schoolClass, everybody, groups);
    const achievements = await store.achievements.ofPupils(pupilIds, schoolId);
    return { classId, title, today: reader.today, pupilIds, achievements: achievements.map(achievementLine) };
  }
}
