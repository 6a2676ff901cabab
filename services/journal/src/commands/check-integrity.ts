import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CheckIntegrity } from '@parta/contracts';
import { daysWithoutSchool, identified } from '../domain/filling/finding.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CheckIntegrityHandler {
  @Answers(CheckIntegrity)
  @Access('service')
  async checkIntegrity(_: unknown, { store, now }: Unit): Promise<void> {
    for (const school of await store.findings.due(now)) {
      const year = await store.years.from(school.schoolId, school.day);
      const found = year ? await store.integrityChecks.of(year, daysWithoutSchool) : [];
      await store.findings.keep(school, found.map(identified), now);
    }
  }
}
