import type { Column } from '../../grid/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

/** One press says that the roll was called; only then is a pupil without a code present. */
export function RollCall({ desk, lesson }: { desk: JournalDesk; lesson: Column['lesson'] }) {
  const { saying, say } = useSay(desk, lesson.lessonId);
  if (lesson.checked) {
    return (
      <p className={styles.checked}>
        <Icon name="check" />
        {m.roll_called()}
      </p>
    );
  }
  return (
    <div className={styles.field}>
      <Button
        look="small"
        disabled={!lesson.writable || saying.state === 'saving'}
        onClick={() => void say('/api/attendance', { lessonId: lesson.lessonId, checked: true, pupils: [] })}
      >
        <Icon name="check" />
        {m.roll_all()}
      </Button>
      <SayingNote saying={saying} />
    </div>
  );
}
