import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AddExtraLesson, LessonChanged, Refusal } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { extraLesson } from '../domain/substitution/extra-lesson.ts';
import { lessonChanged } from '../domain/substitution/lesson-changed.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class AddExtraLessonHandler {
  @Answers(AddExtraLesson)
  @Access('substitution.write')
  async addExtraLesson(wanted: AddExtraLesson, { store, say, caller, now }: Unit): Promise<void> {
    const group = await store.groups.get(wanted.groupId, schoolsOf(caller));
    const year = group && (await store.years.get(group.yearId));
    if (!year) throw new Refusal('not-found', 'No such group');
    await store.substitutions.lock(group.schoolId);
    if (await store.lessons.get(wanted.lessonId, group.schoolId)) throw new Refusal('conflict', 'The lesson stands');
    const schoolDay = await store.schoolDays.of(year, wanted.day, wanted.day);
    const settings = await store.settings.of(group.schoolId);
    const times = await store.schoolDays.timesOf(group);
    const given = { group, times, schoolYear: store.years.partitionOf(year), schoolDay, settings };
    const { lesson, substitution } = extraLesson(given, wanted, { caller, now });
    const ver = await store.changedLessons.change(lesson);
    await store.substitutions.add(substitution);
    say(LessonChanged, lessonChanged({ lesson, group }, substitution, { formerIds: [], ver }));
  }
}
