import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { listName } from '../class-journal/names.ts';
import { mailPaths } from './mail-paths.ts';
import { outboxQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { More } from './more.tsx';
import { useNames } from './people.ts';
import { whenText } from './when.ts';

export function OutboxList() {
  const outbox = useInfiniteQuery(outboxQuery);
  const lines = outbox.data?.pages.flatMap(({ letters }) => letters) ?? [];
  const names = useNames(lines.flatMap(({ conversations }) => conversations.map(({ childId }) => childId)));
  if (outbox.error && !outbox.data) return <Failure error={outbox.error} onRetry={() => void outbox.refetch()} />;
  if (!outbox.data) return <Waiting />;
  if (lines.length === 0)
    return (
      <Notice title={m.mail_sent_empty()}>
        <p>{m.mail_sent_empty_how()}</p>
      </Notice>
    );
  return (
    <section className={styles.card} aria-label={m.mail_sent()}>
      <ul>
        {lines.map(({ id, subject, beginning, at, conversations, recipients, read }) => (
          <li key={id} className={styles.line}>
            <Link to={mailPaths.conversation(conversations[0]?.conversationId ?? '')}>
              <b>{subject}</b>
              <small>{whenText(at)}</small>
              <span className={styles.beginning}>{beginning}</span>
              <small>{m.mail_read_of({ read, count: recipients })}</small>
            </Link>
            {conversations.length > 1 && (
              <details>
                <summary>{m.mail_conversations({ count: conversations.length })}</summary>
                <ul>
                  {conversations.map(({ conversationId, childId }) => (
                    <li key={conversationId}>
                      <Link to={mailPaths.conversation(conversationId)}>{listName(names, childId)}</Link>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <More {...outbox} />
    </section>
  );
}
