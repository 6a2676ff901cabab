import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { shownDays } from './answers.ts';
import { NoteDialog } from './note-dialog.tsx';
import { NoteLine } from './note-line.tsx';
import { useNotes } from './use-notes.ts';
import styles from './week-foot.module.css';
import type { Week } from './week.types.ts';

/** What the family writes for itself beside the week, on ruled lines: seen by the family only, and never printed. */
export function FamilyNotes({ week }: { week: Week }) {
  const notes = useNotes(week);
  const [open, setOpen] = useState<string | null>();
  const { standing } = notes;
  if (!standing) return null;
  const places = [null, ...shownDays(week).map(({ day }) => day)];
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">{m.family_notes()}</h2>
      <ul>
        {places.map((day) => (
          <NoteLine key={day ?? 'week'} day={day} notes={notes} onOpen={() => setOpen(day)} />
        ))}
      </ul>
      <Button look="small" onClick={() => setOpen(null)}>
        {m.note_write()}
      </Button>
      {open !== undefined && (
        <NoteDialog places={places} first={open} notes={notes} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}
