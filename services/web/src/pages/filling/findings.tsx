import type { IntegrityFindingsAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { integrityFindings } from '../../api/generated/filling.ts';
import { buttonLook } from '../../parts/button.tsx';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { periodParam } from '../class-journal/period.ts';
import styles from '../../parts/page.module.css';

type Kind = IntegrityFindingsAnswer['findings'][number]['kind'];

const KINDS: Record<Kind, () => string> = {
  'cancelled-lesson': m.finding_cancelled,
  'no-school': m.finding_no_school,
  'outside-group': m.finding_outside,
  'excuse-without-absence': m.finding_excuse,
};

/** What the nightly check found and nobody has mended since, each with the way to its lesson. */
export function Findings({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['findings', schoolId],
    queryFn: () => integrityFindings(schoolId),
  });
  const ids = [...new Set(data?.findings.map(({ pupilId }) => pupilId) ?? [])];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { checkedAt, findings } = data;
  return (
    <section className={styles.card} aria-labelledby="findings">
      <h2 id="findings">{m.findings_title()}</h2>
      <small>
        {checkedAt === null
          ? m.findings_never()
          : m.findings_checked({ at: `${dayAndMonth(dayOfInstant(checkedAt))}, ${clockText(checkedAt)}` })}
      </small>
      {checkedAt !== null && findings.length === 0 && <p>{m.findings_none()}</p>}
      <ul>
        {findings.map(({ kind, groupId, title, lessonId, pupilId, day }) => (
          <li key={`${kind} ${lessonId} ${pupilId}`} className={styles.line}>
            <span>
              <b>{title}</b> {listName(names, pupilId)}
              <small>{`${dayAndMonth(day)} · ${KINDS[kind]()}`}</small>
            </span>
            <Link className={buttonLook('small')} to={paths.journal(groupId, periodParam({ from: day, until: day }))}>
              {m.filling_open()}
              <span className="vh">{`: ${title}, ${dayAndMonth(day)}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
