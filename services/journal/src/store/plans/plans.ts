import type { EntityManager } from 'typeorm';
import type { Plan } from '../../domain/plan/plan.ts';
import { PlanRow } from './plan.row.ts';

/** Plans of topics with all their versions. */
export class Plans {
  constructor(private readonly manager: EntityManager) {}

  /** The versions of a group's plan, newest first. */
  versions(schoolId: string, groupId: string): Promise<Plan[]> {
    return this.manager.find(PlanRow, { where: { schoolId, groupId }, order: { ver: 'DESC' } });
  }

  /** The plan as it stands; two who change it go one after the other. */
  async locked(schoolId: string, groupId: string): Promise<Plan | null> {
    await this.manager.query('select from study_group where id = $1 for update', [groupId]);
    const [plan] = await this.versions(schoolId, groupId);
    return plan ?? null;
  }

  async add(plan: Plan): Promise<void> {
    await this.manager.insert(PlanRow, plan);
  }
}
