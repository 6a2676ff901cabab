import { m } from '../../words/messages.js';
import type { Typed } from './addressed.types.ts';

type Props = { typed: Typed; onType: (typed: Typed) => void };

export function TextFields({ typed, onType }: Props) {
  return (
    <>
      <label>
        {m.mail_subject()}
        <input
          maxLength={200}
          value={typed.subject}
          onChange={({ target }) => onType({ ...typed, subject: target.value })}
        />
      </label>
      <label>
        {m.mail_text()}
        <textarea
          rows={7}
          maxLength={10_000}
          value={typed.body}
          onChange={({ target }) => onType({ ...typed, body: target.value })}
        />
      </label>
    </>
  );
}

export const isComplete = ({ subject, body }: Typed): boolean => subject.trim() !== '' && body.trim() !== '';
