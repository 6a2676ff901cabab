import type { RefObject } from 'react';
import { expectedIn } from '../../grid/roll-call.ts';
import type { Column } from '../../grid/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { codeWords } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import { expectedSource } from './expected-words.ts';
import styles from './inspector.module.css';
import { listName, type Names } from './names.ts';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

type Props = {
  desk: JournalDesk;
  lesson: Column['lesson'];
  names: Names;
  button: RefObject<HTMLButtonElement | null>;
};

/** One press says that the roll was called; only then is a pupil without a code present, and who was expected to be away is. */
export function RollCall({ desk, lesson, names, button }: Props) {
  const { lessonId, checked, writable } = lesson;
  const { saying, hear } = useSay(desk, lessonId);
  if (checked) {
    return (
      <p className={styles.checked} role="status">
        <Icon name="check" />
        {m.roll_called()}
      </p>
    );
  }
  return (
    <div className={styles.field}>
      <Expected desk={desk} lessonId={lessonId} names={names} />
      <Button
        ref={button}
        look="small"
        disabled={!writable || saying.state === 'saving'}
        onClick={() => void hear(desk.callRoll(lessonId))}
      >
        <Icon name="check" />
        {m.roll_all()}
        <kbd aria-hidden="true">к</kbd>
      </Button>
      <SayingNote saying={saying} />
    </div>
  );
}

type ExpectedProps = { desk: JournalDesk; lessonId: string; names: Names };

/** Who will be away, and by whose word, before anybody is called (N-23, N-24). */
function Expected({ desk, lessonId, names }: ExpectedProps) {
  const away = expectedIn(desk.getState(), lessonId);
  if (away.length === 0) return null;
  return (
    <div className={styles.away} role="note">
      {m.roll_expected({ count: away.length })}
      <ul>
        {away.map(({ ref, expected }) => (
          <li key={ref.pupilId}>
            <b>{listName(names, ref.pupilId)}</b> {`${codeWords(expected.code)}, ${expectedSource(expected)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
