import { useQuery } from '@tanstack/react-query';
import { addDays, isDay, mondayOf } from '@parta/school';
import { Link, useSearchParams } from 'react-router';
import { dayAndMonth, schoolToday, spanText } from '../../parts/dates.ts';
import { buttonLook } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { ClassAchievements } from '../achievements/class-achievements.tsx';
import { classesQuery } from './class-query.ts';
import { ClassWeek } from './class-week.tsx';
import styles from './class.module.css';

/** A class and its week: who was away and why, what families announced, remarks on their way. */
export default function ClassPage() {
  useTitle(m.section_class());
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(classesQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const shown = data.classes.find(({ classId }) => classId === search.get('class')) ?? data.classes[0];
  if (!shown) return <Notice title={m.class_none_led()}>{m.class_none_led_how()}</Notice>;
  const asked = search.get('week') ?? '';
  const monday = mondayOf(isDay(asked) ? asked : schoolToday());
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{shown.title}</h1>
        <Link className={buttonLook('small')} to={paths.signatures(shown.classId, monday)}>
          {m.class_signatures()}
        </Link>
        <Link className={buttonLook('small')} to={paths.transfers}>
          {m.transfers()}
        </Link>
        <b>{spanText(monday, addDays(monday, 5))}</b>
        {shown.headCount && (
          <span>{m.class_head_count({ day: dayAndMonth(shown.headCount.day), count: shown.headCount.pupils })}</span>
        )}
        <nav className={styles.turn} aria-label={m.weeks()}>
          <Link to={paths.schoolClass(shown.classId, addDays(monday, -7))} aria-label={m.week_before()}>
            <Icon name="left" />
          </Link>
          <Link to={paths.schoolClass(shown.classId, addDays(monday, 7))} aria-label={m.week_after()}>
            <Icon name="right" />
          </Link>
        </nav>
      </header>
      {data.classes.length > 1 && (
        <nav className={styles.classes} aria-label={m.class_choose()}>
          {data.classes.map(({ classId, title }) => (
            <Link
              key={classId}
              to={paths.schoolClass(classId, monday)}
              aria-current={classId === shown.classId ? 'page' : undefined}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <ClassWeek key={`${shown.classId} ${monday}`} classId={shown.classId} from={monday} until={addDays(monday, 6)} />
      <ClassAchievements key={shown.classId} classId={shown.classId} heading={m.achievements()} />
    </div>
  );
}
