import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PlanOfGroup, type PlanOfGroupAnswer, Refusal } from '@parta/contracts';
import { mayRead } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { doublesOn, planFact } from '../domain/plan/plan-fact.ts';
import { planVersions } from '../domain/plan/plan-outcome.ts';
import { canPlanTopics } from '../domain/plan/plan.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PlanOfGroupHandler {
  @Answers(PlanOfGroup)
  @Access('journal.read')
  async planOfGroup({ groupId }: PlanOfGroup, { store, caller, now }: Reading): Promise<PlanOfGroupAnswer> {
    const { group, reader } = await store.readers.ofGroup(caller, groupId, schoolsOf(caller), now);
    const year = await store.years.get(group.yearId);
    if (!year || !mayRead(reader, group)) throw new Refusal('not-found', 'No such journal');
    const plans = await store.plans.versions(group.schoolId, groupId);
    const lessons = await store.lessons.ofGroups([group], year.from, year.until);
    const settings = await store.settings.of(group.schoolId);
    const [plan] = plans;
    const fact = planFact(plan?.topics ?? [], lessons, doublesOn(settings, reader.today));
    return { ver: plan?.ver ?? 0, writable: canPlanTopics(reader, group), ...fact, versions: planVersions(plans) };
  }
}
