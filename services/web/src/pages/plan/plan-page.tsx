import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';
import { PlanFact } from './plan-fact.tsx';
import { PlanImport } from './plan-import.tsx';
import { planQuery } from './plan-query.ts';

/** The plan of a journal's topics: against the fact in hours, its file, its corrections (F-071, N-26). */
export default function PlanPage() {
  const { groupId = '' } = useParams();
  useTitle(m.plan());
  const { data: plan, error, refetch } = useQuery({ ...planQuery(groupId), staleTime: 0 });
  if (error && !plan) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!plan) return <Waiting />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.plan_title()}</h1>
      <p>
        <Link className={buttonLook('small')} to={paths.journal(groupId)}>
          {m.to_journal()}
        </Link>
      </p>
      {plan.ver === 0 ? (
        <Notice title={m.plan_none()}>
          <p>{plan.writable ? m.plan_none_how() : m.plan_none_wait()}</p>
        </Notice>
      ) : (
        <PlanFact plan={plan} />
      )}
      {plan.writable && <PlanImport groupId={groupId} />}
      {plan.versions.length > 0 && (
        <section className={styles.card}>
          <h2>{m.plan_versions()}</h2>
          <ol>
            {plan.versions.map(({ ver, name, hours, at }) => (
              <li key={ver}>{m.plan_version({ day: dayAndMonth(dayOfInstant(at)), name, hours })}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
