import { useQuery } from '@tanstack/react-query';
import { Button } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { shortName } from '../class-journal/names.ts';
import type { ChosenLesson, Publish } from './change.types.ts';
import styles from './substitutions.module.css';
import { candidatesQuery } from './substitutions-query.ts';

type Props = { lesson: ChosenLesson; isBusy: boolean; onPublish: Publish };

/** Lessons of that time the pupils may join. */
export function Hosts({ lesson, isBusy, onPublish }: Props) {
  const { data, error, refetch } = useQuery(candidatesQuery(lesson.lessonId));
  const ids = [...new Set(data?.mergeable.flatMap(({ teacherIds }) => teacherIds))];
  const { data: names } = useQuery({ ...namesQuery(ids.toSorted()), enabled: data !== undefined });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !names) return <Waiting />;
  if (data.mergeable.length === 0) return <Notice title={m.substitution_no_host()} />;
  return (
    <ul className={styles.candidates}>
      {data.mergeable.map(({ lessonId, title, teacherIds }) => (
        <li key={lessonId} className={styles.line}>
          <span className={styles.what}>
            <b>{title}</b>
            <small>{teacherIds.map((id) => shortName(names, id)).join(', ')}</small>
          </span>
          <Button look="small" disabled={isBusy} onClick={() => onPublish({ kind: 'merged', withLessonId: lessonId })}>
            {m.substitution_merge()}
            <span className="vh">{`: ${title}`}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
