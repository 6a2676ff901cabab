import { Hears } from '@parta/bus';
import { AchievementRecorded } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AchievementRecordedHandler {
  @Hears(AchievementRecorded)
  async achievementRecorded(said: AchievementRecorded, { store }: Hearing): Promise<void> {
    await store.records.putAchievement(said);
  }
}
