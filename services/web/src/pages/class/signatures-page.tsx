import { useQuery } from '@tanstack/react-query';
import { addDays, isDay, mondayOf } from '@parta/school';
import { Link, useSearchParams } from 'react-router';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { classesQuery } from './class-query.ts';
import { ClassSignatures } from './signatures-list.tsx';
import styles from './signatures.module.css';

/** Whose families have signed the week, and what came back on paper (F-098). */
export default function SignaturesPage() {
  useTitle(m.class_signatures());
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(classesQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const shown = data.classes.find(({ classId }) => classId === search.get('class')) ?? data.classes[0];
  if (!shown) return <Notice title={m.class_none_led()}>{m.class_none_led_how()}</Notice>;
  const { classId, title } = shown;
  const asked = search.get('week') ?? '';
  const monday = mondayOf(isDay(asked) ? asked : schoolToday());
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.class_signatures_of({ title })}</h1>
        <b>{spanText(monday, addDays(monday, 5))}</b>
        <nav className={styles.turn} aria-label={m.weeks()}>
          <Link to={paths.signatures(classId, addDays(monday, -7))} aria-label={m.week_before()}>
            <Icon name="left" />
          </Link>
          <Link to={paths.signatures(classId, addDays(monday, 7))} aria-label={m.week_after()}>
            <Icon name="right" />
          </Link>
        </nav>
      </header>
      {data.classes.length > 1 && (
        <nav className={styles.classes} aria-label={m.class_choose()}>
          {data.classes.map((each) => (
            <Link
              key={each.classId}
              to={paths.signatures(each.classId, monday)}
              aria-current={each.classId === classId ? 'page' : undefined}
            >
              {each.title}
            </Link>
          ))}
        </nav>
      )}
      <ClassSignatures key={`${classId} ${monday}`} of={{ classId, title, monday }} />
    </div>
  );
}
