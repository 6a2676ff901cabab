import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PreviewPlan, type PreviewPlanAnswer } from '@parta/contracts';
import { readSheets } from '../adapters/read-sheets.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { planOutcome, planPreview } from '../domain/plan/plan-outcome.ts';
import { mayPlanTopics } from '../domain/plan/plan.ts';
import { firstPlan } from '../domain/plan/read-plan.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewPlanHandler {
  @Answers(PreviewPlan)
  @Access('plan.write')
  async previewPlan(
    { groupId, name, content }: PreviewPlan,
    { store, caller, now }: Reading,
  ): Promise<PreviewPlanAnswer> {
    const { group, reader } = await store.readers.ofGroup(caller, groupId, schoolsOf(caller), now);
    mayPlanTopics(reader, group);
    const [standing = null] = await store.plans.versions(group.schoolId, groupId);
    const read = firstPlan(readSheets(Buffer.from(content, 'base64')));
    return planPreview(planOutcome(groupId, name, read, standing));
  }
}
