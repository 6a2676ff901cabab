import { mondayOf } from '@parta/school';
import { useParams } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { useTicks } from '../homework/use-ticks.ts';
import styles from './diary.module.css';

/** Before a task its pupil has done. */
export function DoneMark({ homeworkId, day }: { homeworkId: string; day: string }) {
  const { child = '' } = useParams();
  const { isDone } = useTicks(child, mondayOf(day));
  if (!isDone(homeworkId)) return null;
  return (
    <>
      <Icon name="check" className={styles.ticked} />
      <span className="vh">{m.task_done()}: </span>
    </>
  );
}
