import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './journal-list.module.css';
import { journalName } from './journal-name.ts';
import { journalsQuery } from './journal-query.ts';

/** The journals one may open, the own ones first: a page, or a section of another. */
export function JournalList({ level }: { level: 'page' | 'section' }) {
  const Title = level === 'page' ? 'h1' : 'h2';
  const { data, error, refetch } = useQuery(journalsQuery);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const sorted = data.journals.toSorted(
    (a, b) => Number(b.mine) - Number(a.mine) || a.title.localeCompare(b.title, 'ru', { numeric: true }),
  );
  return (
    <>
      <Title className={styles[level]} tabIndex={level === 'page' ? -1 : undefined}>
        {m.my_journals()}
      </Title>
      {sorted.length === 0 && (
        <Notice title={m.no_journals()}>
          <p>{m.no_journals_how()}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {sorted.map((journal) => {
          const { of, what } = journalName(journal);
          return (
            <li key={journal.groupId}>
              <Link to={paths.journal(journal.groupId)}>
                <b>{of}</b> {what}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
