import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, SchoolDirectory, type SchoolDirectoryAnswer } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { namesOf } from '../domain/names.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SchoolDirectoryHandler {
  @Answers(SchoolDirectory)
  @Access('service')
  async schoolDirectory({ schoolId }: SchoolDirectory, { store, now }: Reading): Promise<SchoolDirectoryAnswer> {
    if (!(await store.directory.hasSchool(schoolId))) throw new Refusal('not-found', 'There is no such school');
    const teachers = await store.directory.teachers(schoolId, cityDay(now));
    return {
      groups: await store.directory.groups(schoolId, cityDay(now)),
      teachers: teachers.map((teacher) => {
        const { personId, short, list } = namesOf(teacher);
        return { personId, code: teacher.code, short, list };
      }),
    };
  }
}
