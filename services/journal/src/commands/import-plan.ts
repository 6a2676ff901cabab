import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, ImportPlan, type ImportPlanAnswer } from '@parta/contracts';
import { readSheets } from '../adapters/read-sheets.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { hoursOf, mayBecomePlan, planOutcome } from '../domain/plan/plan-outcome.ts';
import { mayPlanTopics } from '../domain/plan/plan.ts';
import { firstPlan } from '../domain/plan/read-plan.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ImportPlanHandler {
  @Answers(ImportPlan)
  @Access('plan.write')
  async importPlan({ groupId, name, content, digest }: ImportPlan, unit: Unit): Promise<ImportPlanAnswer> {
    const { store, caller, now } = unit;
    const { group, reader } = await store.readers.ofGroup(caller, groupId, schoolsOf(caller), now);
    mayPlanTopics(reader, group);
    const { schoolId } = group;
    const standing = await store.plans.locked(schoolId, groupId);
    const read = firstPlan(readSheets(Buffer.from(content, 'base64')));
    const outcome = planOutcome(groupId, name, read, standing);
    mayBecomePlan(outcome, name, digest);
    const { topics, isSame } = outcome;
    const ver = (standing?.ver ?? 0) + (isSame ? 0 : 1);
    const by = actorOf(caller);
    if (!isSame) await store.plans.add({ schoolId, groupId, ver, name, topics, digest, by, at: new Date(now) });
    return { ver, topics: topics.length, hours: hoursOf(topics) };
  }
}
