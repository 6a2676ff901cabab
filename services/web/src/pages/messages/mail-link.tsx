import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { useLive } from '../../api/live.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { mailPaths } from './mail-paths.ts';
import { MAIL, unreadQuery } from './mail-query.ts';
import styles from './mail-link.module.css';

const READERS = new Set(['guardian', 'subjectTeacher', 'classTeacher', 'headTeacher', 'director', 'secretary']);

/** The way to the letters, with how many wait; over 99 nobody counts. */
export default function MailLink() {
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const mayRead = READERS.has(useBoot().role.role);
  const { data } = useQuery({ ...unreadQuery, enabled: mayRead });
  useLive(({ kind }) => {
    if (kind === 'mail-changed' || kind === 'reconnected') void queries.invalidateQueries({ queryKey: MAIL });
  });
  if (!mayRead) return null;
  const count = (data?.letters ?? 0) + (data?.announcements ?? 0);
  return (
    <Link
      className={styles.mail}
      to={mailPaths.inbox}
      aria-label={count > 0 ? m.mail_unread({ count }) : m.mail()}
      aria-current={pathname.startsWith(mailPaths.inbox) ? 'page' : undefined}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5" />
      </svg>
      {count > 0 && <b aria-hidden="true">{count > 99 ? '99+' : count}</b>}
    </Link>
  );
}
