import type { OwnRequestsAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { ownRequests } from '../../api/generated/substitute-requests.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { RequestLine } from './request-line.tsx';
import styles from './today.module.css';

/** Lessons of colleagues the teacher is asked to take; nothing where there are none (N-27). */
export function Requests() {
  const schoolId = useBoot().role.schoolId ?? '';
  const { data } = useQuery({
    queryKey: ['own-requests', schoolId],
    queryFn: () => ownRequests({ schoolId }),
    enabled: schoolId !== '',
  });
  const requests: OwnRequestsAnswer['requests'] = data?.requests ?? [];
  const ids = [...new Set(requests.flatMap(({ plannedIds }) => plannedIds))].toSorted();
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (requests.length === 0) return null;
  return (
    <section className={styles.requests} aria-labelledby="requests">
      <h2 id="requests">{m.requests_title()}</h2>
      <ul>
        {requests.map((request) => (
          <RequestLine key={request.requestId} request={request} schoolId={schoolId} names={names} />
        ))}
      </ul>
    </section>
  );
}
