import { m } from '../../words/messages.js';
import { shortCount, useUnread } from './use-unread.ts';

/** Beside the word «Сообщения»: how many wait, nothing when none does. */
export default function UnreadCount() {
  const count = useUnread('may-read');
  if (count === 0) return null;
  return (
    <>
      <b aria-hidden="true">{shortCount(count)}</b>
      <span className="vh">{m.mail_waiting({ count })}</span>
    </>
  );
}
