import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { LessonsOfTeacher, type LessonsOfTeacherAnswer } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { changesFor } from '../domain/substitution/changes-for.ts';
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
    const personId = personOf(caller);
    const own = await store.groups.taughtBy(personId, schoolsOf(caller));
    const given = await store.changedLessons.givenBy(personId, schoolsOf(caller), from, until);
    const elsewhere = given.filter(({ groupId }) => !own.some(({ id }) => id === groupId));
    const groups = [...own, ...(await store.groups.byIds(elsewhere.map(({ groupId }) => groupId)))];
    const all = [...(await store.lessons.ofGroups(own, from, until)), ...elsewhere];
    const today = await store.schools.dayAt(schoolsOf(caller)[0] ?? '', now);
    const lessons = lessonsOf({ personId, today }, all, groups);
    const [homework, marked] = await Promise.all([store.homeworks.statesOf(lessons), store.marks.countedIn(lessons)]);
    const changes = changesFor(personId, await store.schoolDays.changesOf(lessons));
    return { lessons: lessonsWithGaps(lessons, { groups, homework, marked, changes }) };
  }
}
