import { useId, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { capital, dayText } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import type { useNotes } from './use-notes.ts';
import styles from './week-foot.module.css';

/** Letters of a note at most, as the diary takes them. */
const MOST = 1000;

type Props = {
  places: (string | null)[];
  first: string | null;
  notes: ReturnType<typeof useNotes>;
  onClose: () => void;
};

/** A note about the week or one of its days; written empty, it is taken out. It leaves by the queue, with or without network. */
export function NoteDialog({ places, first, notes, onClose }: Props) {
  const id = useId();
  const standingOn = (at: string | null) => notes.standing?.find((each) => each.day === at);
  const opened = (day: string | null) => {
    const { text = '', ver = 0 } = standingOn(day) ?? {};
    return { day, text, ver };
  };
  // What stood when the writer began: whoever wrote meanwhile is found by its version, however new the page has become (N-16).
  const [seen, turn] = useState(() => opened(first));
  const [text, setText] = useState(seen.text);
  const { day, ver } = seen;
  const free = places.filter((each) => each === first || notes.ownOf(each) === undefined);
  const turnTo = (next: string | null) => (turn(opened(next)), setText(opened(next).text));
  const save = () => (notes.write({ day, text: text.trim(), ver }), onClose());
  return (
    <Dialog
      title={m.note_title()}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={text.trim() === seen.text} onClick={save}>
          {m.note_save()}
        </Button>
      }
    >
      <div className={styles.sheet}>
        <label>
          {m.note_about()}
          <select value={day ?? ''} onChange={({ target }) => turnTo(target.value || null)}>
            {free.map((each) => (
              <option key={each ?? 'week'} value={each ?? ''}>
                {each === null
                  ? m.note_of_week()
                  : capital(dayText(each, { weekday: 'long', day: 'numeric', month: 'long' }))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {m.note_text()}
          <textarea
            rows={5}
            maxLength={MOST}
            value={text}
            aria-describedby={id}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <small id={id}>{m.note_hint({ left: MOST - text.length })}</small>
      </div>
    </Dialog>
  );
}
