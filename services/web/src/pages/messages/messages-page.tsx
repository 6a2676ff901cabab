import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { useTitle } from '../../parts/title.ts';
import { isFamily, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { mailPaths } from './mail-paths.ts';
import { Conversation } from './conversation.tsx';
import { Feed } from './feed.tsx';
import { InboxList } from './inbox-list.tsx';
import styles from './messages.module.css';
import { OutboxList } from './outbox-list.tsx';

const FamilyDialog = lazy(() => import('./family-dialog.tsx'));
const StaffDialog = lazy(() => import('./staff-dialog.tsx'));

const BOXES = {
  inbox: { title: m.mail_inbox, List: InboxList },
  sent: { title: m.mail_sent, List: OutboxList },
  announcements: { title: m.mail_announcements, List: Feed },
};
type Box = keyof typeof BOXES;

/** The boxes, or the conversation that stands in the address. */
export default function MessagesPage() {
  const { conversationId } = useParams();
  return conversationId ? <Conversation key={conversationId} conversationId={conversationId} /> : <Boxes />;
}

/** Letters that came, letters that went, and announcements (F-118, N-43). */
function Boxes() {
  useTitle(m.mail());
  const [search] = useSearchParams();
  const box = (search.get('box') ?? 'inbox') as Box;
  const { List } = BOXES[box] ?? BOXES.inbox;
  const [isWriting, setWriting] = useState(false);
  const WriteDialog = isFamily(useBoot()) ? FamilyDialog : StaffDialog;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.mail()}</h1>
        <Button look="primary" onClick={() => setWriting(true)}>
          {m.mail_write()}
        </Button>
      </header>
      <nav className={styles.boxes} aria-label={m.mail()}>
        {(Object.keys(BOXES) as Box[]).map((each) => (
          <Link key={each} to={mailPaths.box(each)} aria-current={each === box ? 'page' : undefined}>
            {BOXES[each].title()}
          </Link>
        ))}
      </nav>
      <List />
      <Suspense fallback={null}>{isWriting && <WriteDialog onClose={() => setWriting(false)} />}</Suspense>
    </div>
  );
}
