import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { LessonsOfTeacher, type LessonsOfTeacherAnswer } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { lessonsOf, lessonsWithGaps } from '../domain/teachers-lessons.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class LessonsOfTeacherHandler {
  @Answers(LessonsOfTeacher)
  @Access('journal.read')
  async lessonsOfTeacher(
    { from, until }: LessonsOfTeacher,
    { store, caller, now }: Reading,
  ): Promise<LessonsOfTeacherAnswer> {
    const groups = await store.groups.taughtBy(personOf(caller), schoolsOf(caller));
    const all = await store.lessons.ofGroups(groups, from, until);
    const today = await store.schools.dayAt(schoolsOf(caller)[0] ?? '', now);
    const lessons = lessonsOf({ personId: personOf(caller), today }, all, groups);
    const [homework, marked] = await Promise.all([store.homeworks.statesOf(lessons), store.marks.countedIn(lessons)]);
    return { lessons: lessonsWithGaps(lessons, { groups, homework, marked }) };
  }
}
