import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { readersQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { fullName, useNames } from './people.ts';
import { whenText } from './when.ts';

/** How many have read an announcement, and who, once somebody asks. */
export function Readers({ announcementId }: { announcementId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.recipients} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{m.mail_who_read()}</summary>
      {isOpen && <ReaderList announcementId={announcementId} />}
    </details>
  );
}

function ReaderList({ announcementId }: { announcementId: string }) {
  const { data, error, refetch } = useQuery(readersQuery(announcementId));
  const names = useNames(data?.people.map(({ personId }) => personId) ?? []);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <>
      <p>{m.mail_read_of({ read: data.read, count: data.audience })}</p>
      <ul>
        {data.people.map(({ personId, readAt }) => (
          <li key={personId}>
            {fullName(names, personId)}: {readAt ? whenText(readAt) : m.mail_not_read()}
          </li>
        ))}
      </ul>
    </>
  );
}
