import { Controller, Module } from '@nestjs/common';
import { Access, Answers, type Unit } from '@parta/bus';
import { AcademicYearOpened, ClassFormed, command, derivedId } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase } from '@parta/store';
import { z } from 'zod';

/** Asks the toy registry to say so many classes. */
export const FormClasses = command('registry.form-classes.v1', {
  input: z.strictObject({ schoolId: z.string(), titles: z.array(z.string()) }),
  askedBy: ['ops'],
});

@Controller()
class FormClassesHandler {
  @Answers(FormClasses)
  @Access('service')
  async formClasses({ schoolId, titles }: { schoolId: string; titles: string[] }, { say }: Unit): Promise<void> {
    const yearId = derivedId('year', schoolId);
    say(AcademicYearOpened, {
      schoolId,
      yearId,
      title: '2026/27',
      from: '2026-09-01',
      until: '2027-05-31',
      periods: [],
      ver: 1,
    });
    for (const title of titles) {
      say(ClassFormed, {
        schoolId,
        classId: derivedId('class', schoolId, title),
        yearId,
        title,
        grade: 8,
        weekDays: 6,
        ver: 1,
      });
    }
  }
}

@Module({ controllers: [FormClassesHandler] })
class ToyRegistryModule {}

export const toyRegistry = defineService({
  name: 'registry',
  database: defineDatabase({ name: 'registry', rows: [], migrations: [], open: () => ({}) }),
  module: ToyRegistryModule,
  config: z.object({}),
});
