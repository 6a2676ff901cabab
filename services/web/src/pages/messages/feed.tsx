import type { FeedAnswer } from '@parta/contracts';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { commandId } from '../../api/command-id.ts';
import { markAnnouncementsRead } from '../../api/generated/announcements.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { isFamily, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { shortName } from '../class-journal/names.ts';
import { feedQuery, unreadQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { More } from './more.tsx';
import { useNames } from './people.ts';
import { Readers } from './readers.tsx';
import { whenText } from './when.ts';

type Line = FeedAnswer['announcements'][number];

/** Announcements, the newest first. A family has read what stood before its eyes; staff see who has. */
export function Feed() {
  const feed = useInfiniteQuery(feedQuery);
  const isForFamily = isFamily(useBoot());
  const lines = feed.data?.pages.flatMap(({ announcements }) => announcements) ?? [];
  const names = useNames(lines.map(({ authorId }) => authorId));
  useReading(isForFamily ? lines : []);
  if (feed.error && !feed.data) return <Failure error={feed.error} onRetry={() => void feed.refetch()} />;
  if (!feed.data) return <Waiting />;
  if (lines.length === 0)
    return (
      <Notice title={m.mail_feed_empty()}>
        <p>{isForFamily ? m.mail_feed_empty_family() : m.mail_feed_empty_staff()}</p>
      </Notice>
    );
  return (
    <>
      {lines.map(({ announcementId, title, body, authorId, at, scope, isNew }) => (
        <article key={announcementId} className={styles.card} aria-labelledby={announcementId}>
          <h2 id={announcementId}>
            {title}
            {isNew && <small className={styles.lead}> · {m.mail_new()}</small>}
          </h2>
          <p className={styles.words}>{body}</p>
          <small className={styles.lead}>
            {[shortName(names, authorId), [scope.title, scope.subject].filter(Boolean).join(' · '), whenText(at)].join(
              ', ',
            )}
          </small>
          {!isForFamily && <Readers announcementId={announcementId} />}
        </article>
      ))}
      <More {...feed} />
    </>
  );
}

/** Says how far somebody has come, once for what is new on the screen. */
function useReading(lines: readonly Line[]): void {
  const queries = useQueryClient();
  const upTo = lines.filter(({ isNew }) => isNew).map(({ scope, n }) => ({ scopeId: scope.id, n }));
  const read = useEffectEvent(async () => {
    await markAnnouncementsRead({ upTo: upTo.slice(0, 100) }, { headers: { 'X-Command-Id': commandId() } });
    await queries.invalidateQueries(unreadQuery);
  });
  const isAny = upTo.length > 0;
  useEffect(() => {
    if (isAny) read().catch(() => undefined);
  }, [isAny]);
}
