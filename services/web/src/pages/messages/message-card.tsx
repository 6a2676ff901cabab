import type { ConversationAnswer } from '@parta/contracts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { type Names, shortName } from '../class-journal/names.ts';
import styles from './messages.module.css';
import { roleWord } from './people.ts';
import { whenText } from './when.ts';

type Props = { message: ConversationAnswer['messages'][number]; names: Names };

/** One message with its author; below an own one stands who has read it. */
export function MessageCard({ message: { authorId, as, body, at, readBy }, names }: Props) {
  const isOwn = useBoot().person.personId === authorId;
  const readers = readBy.map((reader) => `${shortName(names, reader.personId)} ${whenText(reader.at)}`).join(', ');
  return (
    <li className={isOwn ? `${styles.message} ${styles.own}` : styles.message}>
      <small>
        <b>{shortName(names, authorId)}</b> {`${roleWord(as)} · ${whenText(at)}`}
      </small>
      <p className={styles.words}>{body}</p>
      {isOwn && <small>{readers ? m.mail_read_by({ people: readers }) : m.mail_not_read()}</small>}
    </li>
  );
}
