import { mondayOf } from '@parta/school';
import { m } from '../../words/messages.js';
import type { DayOfTasks } from './tasks-of-day.ts';
import { useTicks } from './use-ticks.ts';

/** «Сделано 0 из 6 заданий». */
export function DoneCount({ pupilId, day: { day, tasks } }: { pupilId: string; day: DayOfTasks }) {
  const { isDone } = useTicks(pupilId, mondayOf(day));
  if (tasks.length === 0) return m.no_tasks_yet();
  return m.tasks_done({
    done: tasks.filter(({ homework }) => isDone(homework.homeworkId)).length,
    count: tasks.length,
  });
}
