import { type RefObject, useState } from 'react';
import { m } from '../../words/messages.js';
import { backToCells } from './back-to-cells.ts';
import styles from './inspector.module.css';

type Props = {
  text: string;
  state: 'open' | 'closed';
  onWrite: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
};

/** Enter and leaving the field save; a comment belongs to a mark. */
export function CommentField({ text, state, onWrite, field }: Props) {
  const [typed, setTyped] = useState(text);
  const save = () => typed.trim() !== text && onWrite(typed.trim());
  return (
    <label className={styles.field}>
      <span>
        {m.comment_for_family()} <kbd>/</kbd>
      </span>
      <input
        ref={field}
        value={typed}
        maxLength={500}
        disabled={state === 'closed'}
        placeholder={state === 'closed' ? m.comment_needs_mark() : m.comment_example()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={(event) => backToCells(event, () => setTyped(text))}
      />
    </label>
  );
}
