import type { PlanOfGroupAnswer } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import type { Lesson } from '../lesson.ts';
import { PlanHours } from './plan-hours.ts';
import type { PlanTopic } from './read-plan.ts';

export type PlanLesson = Pick<Lesson, 'id' | 'day' | 'number' | 'status' | 'topic'>;
export type PlanFact = Pick<PlanOfGroupAnswer, 'topics' | 'totals' | 'withoutLesson' | 'beyondPlan' | 'offers'>;

/** What the school decided about double lessons (`topics.carryOver`). */
export const doublesOn = (settings: DatedSetting[], day: string): 'carry' | 'apart' =>
  settingOn(settings, 'topics.carryOver', day) ? 'carry' : 'apart';

/**
 * Plan against fact in hours: each lesson of the year takes one hour of the plan, so that hours = kept + cancelled + still planned for
 * every topic and in all. A cancelled lesson takes the last hour: what it was to bring is taught in the next one, and the end
 * of the plan shows what no longer fits. `doubles` carry: the second of two lessons in a row is offered the topic of the first
 * (`topics.carryOver`).
 * @param lessons of the group's year, cancelled ones too, in any order
 */
export function planFact(topics: PlanTopic[], lessons: PlanLesson[], doubles: 'carry' | 'apart'): PlanFact {
  const hours = new PlanHours(topics);
  const offers: PlanFact['offers'] = [];
  let beyondPlan = 0;
  let before: (PlanLesson & { shown: string | null }) | undefined;
  for (const lesson of lessons.toSorted(inOrder)) {
    if (lesson.status === 'cancelled') {
      if (hours.takeLast('cancelled') === 'none') beyondPlan += 1;
      continue;
    }
    const carried = doubles === 'carry' && before && follows(lesson, before) ? before.shown : null;
    const shown = lesson.topic || (carried ?? hours.next());
    if (lesson.topic === '' && shown !== null) offers.push({ lessonId: lesson.id, topic: shown });
    if (shown === null || hours.take(shown, lesson.status) === 'none') beyondPlan += 1;
    before = { ...lesson, shown };
  }
  return { ...rowsOf(topics, hours), beyondPlan, offers };
}

function rowsOf(topics: PlanTopic[], hours: PlanHours): Pick<PlanFact, 'topics' | 'totals' | 'withoutLesson'> {
  const rows = topics.map((topic, index) => ({
    ...topic,
    kept: hours.count(index, 'kept'),
    cancelled: hours.count(index, 'cancelled'),
    planned: hours.count(index, 'planned') + hours.count(index, 'free'),
  }));
  const sum = (column: 'hours' | 'kept' | 'cancelled' | 'planned') =>
    rows.reduce((total, row) => total + row[column], 0);
  const totals = { hours: sum('hours'), kept: sum('kept'), cancelled: sum('cancelled'), planned: sum('planned') };
  return {
    topics: rows,
    totals,
    withoutLesson: topics.reduce((total, _, index) => total + hours.count(index, 'free'), 0),
  };
}

const follows = (lesson: PlanLesson, before: PlanLesson): boolean =>
  lesson.day === before.day && lesson.number === before.number + 1;

function inOrder(one: PlanLesson, other: PlanLesson): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.number - other.number;
}
