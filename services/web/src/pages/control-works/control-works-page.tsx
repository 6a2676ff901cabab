import { addDays, mondayOf } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { controlWorks } from '../../api/generated/control-works.ts';
import { Button, buttonLook } from '../../parts/button.tsx';
import { capital, dayText, schoolToday, spanText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';

/** Days shown at once: four weeks. */
const SPAN = 28;

/** The control works of a class in all subjects, week by week, so that the next one finds a free day (N-33). */
export default function ControlWorksPage() {
  const { groupId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  useTitle(m.control_works());
  const from = mondayOf(search.get('from') ?? schoolToday());
  const until = addDays(from, SPAN - 1);
  const { data, error, refetch } = useQuery({
    queryKey: ['control-works', groupId, from],
    queryFn: () => controlWorks(groupId, { from, until }),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const weeks = [0, 7, 14, 21].map((days) => addDays(from, days));
  const ofWeek = (monday: string) => data.works.filter(({ day }) => day >= monday && day <= addDays(monday, 6));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.control_works_of({ of: data.classTitles.join(', ') })}</h1>
      <p>
        {data.perWeek === null
          ? m.control_limit({ day: data.perDay })
          : m.control_limits({ day: data.perDay, week: data.perWeek })}
      </p>
      <p className={styles.tabs}>
        <Link className={buttonLook('small')} to={paths.journal(groupId)}>
          {m.to_journal()}
        </Link>
        <Button look="small" onClick={() => setSearch({ from: addDays(from, -SPAN) })}>
          {m.earlier()}
        </Button>
        <Button look="small" onClick={() => setSearch({ from: addDays(from, SPAN) })}>
          {m.later()}
        </Button>
      </p>
      {data.works.length === 0 && (
        <Notice title={m.control_none({ span: spanText(from, until) })}>
          <p>{m.control_none_how()}</p>
        </Notice>
      )}
      {weeks
        .filter((monday) => ofWeek(monday).length > 0)
        .map((monday) => (
          <section className={styles.card} key={monday}>
            <h2>{spanText(monday, addDays(monday, 6))}</h2>
            <ul>
              {ofWeek(monday).map(({ workId, day, number, subject, groupTitle, title, reason }) => (
                <li key={workId}>
                  <b>{capital(dayText(day, { weekday: 'short', day: 'numeric', month: 'long' }))}</b>
                  {', '}
                  {m.control_work({ number, subject: subject || groupTitle })}
                  {title && `: ${title}`}
                  {reason && <small> {m.control_reason_was({ reason })}</small>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
