import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ClassesToRecord, type ClassesToRecordAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { classesToRecord } from '../domain/records/classes-to-record.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ClassesToRecordHandler {
  @Answers(ClassesToRecord)
  @Access('achievement.write')
  async classesToRecord(_: unknown, { store, caller, now }: Reading): Promise<ClassesToRecordAnswer> {
    const years = await store.years.latest(schoolsOf(caller));
    const yearIds = years.map(({ id }) => id);
    const [classes, groups] = await Promise.all([store.classes.ofYears(yearIds), store.groups.ofYears(yearIds)]);
    const readers = await Promise.all(years.map(({ schoolId }) => store.readers.of(caller, schoolId, now)));
    const bySchool = new Map(years.map(({ schoolId }, index) => [schoolId, readers[index]]));
    return { classes: classesToRecord(classes, groups, bySchool) };
  }
}
