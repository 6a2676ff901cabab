import { dayAndMonth } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { Attached } from './attached.tsx';
import styles from './homework.module.css';
import type { Task } from './tasks-of-day.ts';

type Props = { task: Task; isDone: boolean; onTick: ((done: boolean) => void) | undefined };

/** A task: its pupil ticks it with one press and takes it back with another, everybody else of the family sees it. */
export function TaskRow({ task, isDone, onTick }: Props) {
  const { homework } = task;
  return (
    <li className={isDone ? `${styles.task} ${styles.done}` : styles.task}>
      {onTick ? (
        <label>
          <input type="checkbox" checked={isDone} onChange={({ target }) => onTick(target.checked)} />
          <Words task={task} />
          <span className="vh">{m.task_done()}</span>
        </label>
      ) : (
        <p>
          {isDone && <Icon name="check" className={styles.sign} />}
          <Words task={task} />
          {isDone && <span className="vh">{m.task_done()}</span>}
        </p>
      )}
      {(homework.links ?? homework.files) && <Attached homework={homework} />}
    </li>
  );
}

function Words({ task: { subject, homework } }: Pick<Props, 'task'>) {
  return (
    <span>
      <b>{subject}</b> <span className={styles.ink}>{homework.text}</span>{' '}
      <small>{m.task_given_on({ day: dayAndMonth(homework.givenOn) })}</small>
    </span>
  );
}
