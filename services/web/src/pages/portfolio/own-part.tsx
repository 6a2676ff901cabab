import type { PortfolioOfPupilAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { EntryDialog } from './entry-dialog.tsx';
import { OwnEntry } from './own-entry.tsx';

type Entry = PortfolioOfPupilAnswer['entries'][number];
type Props = { child: string; portfolio: PortfolioOfPupilAnswer };

/** The pupil's own entries, written here by whoever keeps them. */
export function OwnPart({ child, portfolio: { entries, mayWrite, today } }: Props) {
  const isPupil = useBoot().role.role === 'pupil';
  const [open, setOpen] = useState<Entry | 'new'>();
  const reader = isPupil ? m.portfolio_read_by_pupil() : m.portfolio_read_by_guardian();
  return (
    <section className={styles.card}>
      <h2>{m.portfolio_own()}</h2>
      <p className={styles.lead}>{mayWrite ? m.portfolio_own_how() : reader}</p>
      {entries.length === 0 && <p>{m.portfolio_none()}</p>}
      <ul>
        {entries.map((entry) => (
          <OwnEntry
            key={entry.entryId}
            child={child}
            entry={entry}
            onChange={mayWrite ? () => setOpen(entry) : undefined}
          />
        ))}
      </ul>
      {mayWrite && (
        <div className={styles.actions}>
          <Button look="primary" onClick={() => setOpen('new')}>
            {m.portfolio_add()}
          </Button>
        </div>
      )}
      {open && (
        <EntryDialog
          child={child}
          entry={open === 'new' ? undefined : open}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
