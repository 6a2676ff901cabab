import { mondayOf } from '@parta/school';
import { useBoot } from '../../session.ts';
import styles from './homework.module.css';
import { TaskRow } from './task-row.tsx';
import type { DayOfTasks } from './tasks-of-day.ts';
import { useTicks } from './use-ticks.ts';

type Props = { pupilId: string; day: DayOfTasks; look: 'full' | 'short' };

/** The tasks of a day in the order of its lessons; short ones say nothing of when they were given. */
export function Tasks({ pupilId, day: { day, tasks }, look }: Props) {
  const { role } = useBoot();
  const { isDone, tick } = useTicks(pupilId, mondayOf(day));
  if (tasks.length === 0) return null;
  return (
    <ul className={`${styles.tasks} ${styles[look]}`}>
      {tasks.map((task) => (
        <TaskRow
          key={`${task.lessonId} ${task.homework.homeworkId}`}
          task={task}
          isDone={isDone(task.homework.homeworkId)}
          onTick={role.role === 'pupil' ? (done) => tick(task.homework.homeworkId, done) : undefined}
        />
      ))}
    </ul>
  );
}
