import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { classesToRecordQuery } from './achievements-query.ts';
import { ClassAchievements } from './class-achievements.tsx';

/** Achievements of the own pupils, class by class, for whoever teaches them (F-076). */
export default function AchievementsPage() {
  useTitle(m.achievements());
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(classesToRecordQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const shown = data.classes.find(({ classId }) => classId === search.get('class')) ?? data.classes[0];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.achievements()}</h1>
      </header>
      {data.classes.length > 1 && (
        <nav className={styles.classes} aria-label={m.class_choose()}>
          {data.classes.map(({ classId, title }) => (
            <Link
              key={classId}
              to={paths.achievements(classId)}
              aria-current={classId === shown?.classId ? 'page' : undefined}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      {shown ? (
        <ClassAchievements key={shown.classId} classId={shown.classId} heading={shown.title} />
      ) : (
        <Notice title={m.achievements_no_class()}>
          <p>{m.achievements_no_class_how()}</p>
        </Notice>
      )}
    </div>
  );
}
