import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { IntegrityFindings, type IntegrityFindingsAnswer, Refusal } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class IntegrityFindingsHandler {
  @Answers(IntegrityFindings)
  @Access('filling.read')
  async integrityFindings(
    { schoolId }: IntegrityFindings,
    { store, caller }: Reading,
  ): Promise<IntegrityFindingsAnswer> {
    if (!can(caller, 'filling.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    return store.findings.of(schoolId);
  }
}
