import type { LessonChanged } from '@parta/contracts';
import type { Lesson } from '../lesson.ts';
import { factsOf, type LessonFacts } from '../lesson-writing.ts';
import type { Substitution } from './substitution.ts';

/** What became of the lesson, for all who show it and for those to be told: whoever gives it, would and did until now. */
export function lessonChanged(
  { lesson, group }: { lesson: Lesson; group: LessonFacts['group'] },
  { kind, instead, teacherIds, planned, by }: Substitution,
  { formerIds, ver }: { formerIds: string[]; ver: number },
): LessonChanged {
  const { number, starts, ends, room } = lesson;
  const place = { day: planned.day, number: planned.number, room: planned.room };
  return {
    ...{ ...factsOf({ lesson, group }), number, starts, ends, room, kind, instead },
    ...{ teacherIds, plannedIds: planned.teacherIds, formerIds, planned: place, by, ver },
  };
}
