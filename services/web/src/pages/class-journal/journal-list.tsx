import type { MyJournalsAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './journal-list.module.css';
import { journalName } from './journal-name.ts';
import { journalsQuery } from './journal-query.ts';

/** More journals than these are looked for by their name. */
const AT_A_GLANCE = 40;

/** The journals one may open, the own ones first: a page, or a section of another. */
export function JournalList({ level }: { level: 'page' | 'section' }) {
  const Title = level === 'page' ? 'h1' : 'h2';
  const { data, error, refetch } = useQuery(journalsQuery);
  const [sought, seek] = useState('');
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
      {sorted.length > AT_A_GLANCE && (
        <label className={styles.find}>
          {m.find_journal()}
          <input type="search" value={sought} onChange={({ target }) => seek(target.value)} />
        </label>
      )}
      <ul className={styles.list}>
        {sorted
          .filter((journal) => isFound(journal, sought))
          .map((journal) => {
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

function isFound(journal: MyJournalsAnswer['journals'][number], sought: string): boolean {
  const name = Object.values(journalName(journal)).join(' ').toLocaleLowerCase('ru');
  return sought
    .toLocaleLowerCase('ru')
    .split(/\s+/)
    .every((word) => name.includes(word));
}
