import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, SetWorkType, WorkPlanned } from '@parta/contracts';
import { reweighed, reweighedPlans } from '../domain/works.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SetWorkTypeHandler {
  @Answers(SetWorkType)
  @Access('workType.write', 'service')
  async setWorkType(type: SetWorkType, { store, say, caller }: Unit): Promise<void> {
    const { schoolId, typeId, from } = type;
    if (caller.kind !== 'service' && !can(caller, 'workType.write', { schoolId })) {
      throw new Refusal('not-found', 'No such school');
    }
    await store.works.setType(type);
    const types = await store.works.types(schoolId);
    const works = reweighed(await store.works.ofTypeSince(schoolId, typeId, from), types);
    await store.works.reweigh(schoolId, works);
    const groups = await store.groups.byIds(works.map(({ groupId }) => groupId));
    for (const plan of reweighedPlans(works, groups, types)) say(WorkPlanned, plan);
  }
}
