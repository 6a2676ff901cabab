import { Link, useLocation } from 'react-router';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { mailPaths } from './mail-paths.ts';
import styles from './mail-link.module.css';
import { shortCount, useUnread } from './use-unread.ts';

const READERS = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director', 'secretary']);

/** The way of the staff to their letters, with how many wait; families have a section for them. */
export default function MailLink() {
  const { pathname } = useLocation();
  const mayRead = READERS.has(useBoot().role.role);
  const count = useUnread(mayRead ? 'may-read' : 'may-not');
  if (!mayRead) return null;
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
      {count > 0 && <b aria-hidden="true">{shortCount(count)}</b>}
    </Link>
  );
}
