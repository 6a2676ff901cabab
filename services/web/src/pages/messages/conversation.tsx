import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { Link } from 'react-router';
import { commandId } from '../../api/command-id.ts';
import { markRead } from '../../api/generated/letters.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { listName, shortName } from '../class-journal/names.ts';
import { mailPaths } from './mail-paths.ts';
import { AnswerForm } from './answer-form.tsx';
import { conversationQuery, MAIL } from './mail-query.ts';
import styles from './messages.module.css';
import { MessageCard } from './message-card.tsx';
import { roleWord, useNames } from './people.ts';

/** A conversation about a child: everybody in it is named, the answer goes to all of them. */
export function Conversation({ conversationId }: { conversationId: string }) {
  const { data, error, refetch } = useQuery(conversationQuery(conversationId));
  const authors = data?.messages.flatMap(({ authorId, readBy }) => [authorId, ...readBy.map((each) => each.personId)]);
  const names = useNames([
    ...(authors ?? []),
    ...(data?.people ?? []).map(({ personId }) => personId),
    ...childOf(data),
  ]);
  useTitle(data?.subject ?? m.mail());
  useReading(conversationId, data?.messages.at(-1)?.seq ?? 0, data?.readSeq ?? 0);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const people = data.people.map(({ personId, as }) => `${shortName(names, personId)} (${roleWord(as)})`);
  return (
    <div className={styles.page}>
      <Link to={mailPaths.inbox}>{m.mail_back()}</Link>
      <h1 tabIndex={-1}>{data.subject}</h1>
      <p className={styles.lead}>{m.mail_about({ name: listName(names, data.childId) })}</p>
      <p className={styles.lead}>{m.mail_people({ people: people.join(', ') })}</p>
      {data.hasEarlier && <p className={styles.lead}>{m.mail_earlier()}</p>}
      <ol className={styles.messages}>
        {data.messages.map((message) => (
          <MessageCard key={message.messageId} message={message} names={names} />
        ))}
      </ol>
      {data.closed ? (
        <Notice title={m.mail_closed({ day: dayAndMonth(data.closed) })}>
          <p>{m.mail_closed_why()}</p>
        </Notice>
      ) : (
        <AnswerForm conversationId={conversationId} count={data.people.length - 1} />
      )}
    </div>
  );
}

const childOf = (data: { childId: string } | undefined): string[] => (data ? [data.childId] : []);

/** What stands before the reader's eyes is read. */
function useReading(conversationId: string, upToSeq: number, readSeq: number): void {
  const queries = useQueryClient();
  const read = useEffectEvent(async (seq: number) => {
    await markRead({ conversationId, upToSeq: seq }, { headers: { 'X-Command-Id': commandId() } });
    await queries.invalidateQueries({ queryKey: MAIL });
  });
  const newest = upToSeq > readSeq ? upToSeq : undefined;
  useEffect(() => {
    if (newest) read(newest).catch(() => undefined);
  }, [newest]);
}
