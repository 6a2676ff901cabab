import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { listName, shortName } from '../class-journal/names.ts';
import { mailPaths } from './mail-paths.ts';
import { inboxQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { More } from './more.tsx';
import { useNames } from './people.ts';
import { whenText } from './when.ts';

export function InboxList() {
  const inbox = useInfiniteQuery(inboxQuery);
  const lines = inbox.data?.pages.flatMap(({ conversations }) => conversations) ?? [];
  const names = useNames(lines.flatMap(({ childId, last }) => [childId, last.authorId]));
  if (inbox.error && !inbox.data) return <Failure error={inbox.error} onRetry={() => void inbox.refetch()} />;
  if (!inbox.data) return <Waiting />;
  if (lines.length === 0)
    return (
      <Notice title={m.mail_inbox_empty()}>
        <p>{m.mail_inbox_empty_how()}</p>
      </Notice>
    );
  return (
    <section className={styles.card} aria-label={m.mail_inbox()}>
      <ul>
        {lines.map(({ conversationId, childId, subject, last, unread }) => (
          <li key={conversationId} className={unread > 0 ? `${styles.line} ${styles.isNew}` : styles.line}>
            <Link to={mailPaths.conversation(conversationId)}>
              <b>{subject}</b>
              {unread > 0 ? <Count unread={unread} /> : <span />}
              <span className={styles.beginning}>{last.beginning}</span>
              <small>{whenText(last.at)}</small>
              <small>{`${shortName(names, last.authorId)} · ${listName(names, childId)}`}</small>
            </Link>
          </li>
        ))}
      </ul>
      <More {...inbox} />
    </section>
  );
}

function Count({ unread }: { unread: number }) {
  return (
    <span className={styles.count}>
      {unread > 99 ? '99+' : unread}
      <span className="vh"> {m.mail_new()}</span>
    </span>
  );
}
