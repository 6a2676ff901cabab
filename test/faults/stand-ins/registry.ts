import { Controller, Module } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { NamesOfPeople, type NamesOfPeopleAnswer, SchoolDirectory, type SchoolDirectoryAnswer } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase } from '@parta/store';
import { z } from 'zod';
import { roster } from '../roster/roster.ts';

@Controller()
class RegistryStandIn {
  @Answers(NamesOfPeople)
  @Access('service')
  async namesOfPeople({ ids }: { ids: string[] }): Promise<NamesOfPeopleAnswer> {
    return {
      names: ids.map((personId) => ({ personId, short: 'Ж. В.', full: 'Жук Вера', list: 'Жук Вера', given: 'Вера' })),
    };
  }

  @Answers(SchoolDirectory)
  @Access('service')
  async directory({ schoolId }: { schoolId: string }): Promise<SchoolDirectoryAnswer> {
    const school = roster('2026-09-01').find((each) => each.schoolId === schoolId);
    const groups = (school?.groups ?? []).map(({ groupId, title, subject, code }) => ({
      ...{ groupId, title, subject, code },
      classTitles: [title],
    }));
    return { groups, teachers: [] };
  }
}

@Module({ controllers: [RegistryStandIn] })
class RegistryModule {}

/** Says and answers what the registry would of the small city; log, relay and bus are the real ones. */
export const registry = defineService({
  name: 'registry',
  database: defineDatabase({ name: 'registry', rows: [], migrations: [], open: () => ({}) }),
  module: RegistryModule,
  config: z.object({ PARTA_CITY_DAY: z.string().describe('the day the small city lives around') }),
});
