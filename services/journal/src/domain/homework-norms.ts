import { type GiveHomeworkAnswer, Refusal } from '@parta/contracts';
import { addDays, daysOf, settingOn } from '@parta/school';
import type { Homework } from './homework.ts';
import type { LessonAtHand } from './lesson.ts';
import { isTaughtOn } from './lesson-writing.ts';

type Warnings = NonNullable<GiveHomeworkAnswer['warnings']>;

/**
 * What homework does not keep of the school's norms of its day (`homework.postBefore`, `homework.overWeekend`). Only what is new is judged:
 * words put right later stay without remark.
 * @throws homework-over-weekend
 */
export function homeworkWarnings(at: LessonAtHand, standing: Homework | null, given: Homework): Warnings {
  if (given.kind !== 'task') return [];
  const isNew = standing?.kind !== 'task';
  const isMoved = isNew || standing.dueDay !== given.dueDay;
  return [
    ...(isNew && isLate(at, given.dueDay) ? (['posted-late'] as const) : []),
    ...(isMoved && isOverDaysOff(at, given.dueDay) ? overWeekend(at, given.dueDay) : []),
  ];
}

/** Entered after the school's time on the eve of the day it is due; the last minute is in time. */
function isLate({ lesson: { day }, settings, today, clock }: LessonAtHand, dueDay: string | null): boolean {
  if (dueDay === null) return false;
  const eve = addDays(dueDay, -1);
  return eve < today || (eve === today && clock > settingOn(settings, 'homework.postBefore', day));
}

/** True when nothing but days off lies between the lesson and the day it is due. */
function isOverDaysOff({ lesson, group, year }: LessonAtHand, dueDay: string | null): boolean {
  if (dueDay === null) return false;
  const between = daysOf(addDays(lesson.day, 1), addDays(dueDay, -1));
  return between.length > 0 && between.every((day) => !isTaughtOn(day, group, year));
}

function overWeekend({ lesson, settings }: LessonAtHand, day: string | null): Warnings {
  const rule = settingOn(settings, 'homework.overWeekend', lesson.day);
  if (rule === 'forbid') throw new Refusal('homework-over-weekend', 'No homework over days off', { day });
  return rule === 'warn' ? ['over-weekend'] : [];
}
