import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CheckIntegrity } from '@parta/contracts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CheckIntegrityHandler {
  @Answers(CheckIntegrity)
  @Access('service')
  async checkIntegrity(_: unknown, { store, now }: Unit): Promise<void> {
    for (const school of await store.findings.due(now)) {
      const year = await store.years.from(school.schoolId, school.day);
      await store.findings.keep(school, year ? await store.integrityChecks.of(year) : [], now);
    }
  }
}
