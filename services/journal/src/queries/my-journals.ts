import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { MyJournals, type MyJournalsAnswer } from '@parta/contracts';
import { journalsOf } from '../domain/my-journals.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MyJournalsHandler {
  @Answers(MyJournals)
  @Access('journal.read')
  async myJournals(_: unknown, { store, caller, now }: Reading): Promise<MyJournalsAnswer> {
    const years = await store.years.latest(schoolsOf(caller));
    const groups = await store.groups.ofYears(years.map(({ id }) => id));
    const readers = await Promise.all(years.map(({ schoolId }) => store.readers.of(caller, schoolId, now)));
    const bySchool = new Map(years.map(({ schoolId }, index) => [schoolId, readers[index]]));
    return { journals: journalsOf(groups, bySchool) };
  }
}
