import { type EntityManager, In } from 'typeorm';
import type { Achievement } from '../../domain/records/achievement.ts';
import { AchievementRow } from './achievement.row.ts';

export class Achievements {
  constructor(private readonly manager: EntityManager) {}

  /** Of any school, so that nobody overwrites what lies elsewhere under the same id; held until the transaction ends. */
  atHand(id: string): Promise<Achievement | null> {
    return this.manager.findOne(AchievementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of these pupils, the newest day first; what was taken back stands among them. */
  ofPupils(pupilIds: string[], schoolId: string): Promise<Achievement[]> {
    return this.manager.find(AchievementRow, {
      where: { schoolId, pupilId: In(pupilIds) },
      order: { day: 'DESC', id: 'ASC' },
    });
  }

  async save(achievement: Achievement): Promise<void> {
    await this.manager.upsert(AchievementRow, { ...achievement }, ['id']);
  }
}
