import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { JournalsOfYear, type JournalsOfYearAnswer, Refusal } from '@parta/contracts';
import { journalsOfYear } from '../domain/archives.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class JournalsOfYearHandler {
  @Answers(JournalsOfYear)
  @Access('service')
  async journalsOfYear({ schoolId, day }: JournalsOfYear, { store }: Reading): Promise<JournalsOfYearAnswer> {
    const title = await store.schools.titleOf(schoolId);
    const [latest] = await store.years.latest([schoolId]);
    // A year is archived in the days after it.
    const year = (await store.years.from(schoolId, day)) ?? (latest && latest.until < day ? latest : undefined);
    if (title === null || year === undefined) throw new Refusal('not-found', 'No such school, or no year on that day');
    const [groups, classes] = [await store.groups.ofYears([year.id]), await store.classes.ofYears([year.id])];
    return journalsOfYear(title, year, { groups, classes });
  }
}
