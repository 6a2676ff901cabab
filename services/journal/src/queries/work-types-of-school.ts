import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, WorkTypesOfSchool, type WorkTypesOfSchoolAnswer } from '@parta/contracts';
import { workTypesEverSet } from '../domain/work-types.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class WorkTypesOfSchoolHandler {
  @Answers(WorkTypesOfSchool)
  @Access('settings.read')
  async workTypesOfSchool(
    { schoolId }: WorkTypesOfSchool,
    { store, caller }: Reading,
  ): Promise<WorkTypesOfSchoolAnswer> {
    if (!can(caller, 'settings.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    return { types: workTypesEverSet(await store.works.types(schoolId)) };
  }
}
