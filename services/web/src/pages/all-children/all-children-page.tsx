import { lazy, Suspense, useState } from 'react';
import { useTitle } from '../../parts/title.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import type { OpenMark } from '../diary/mark-dialog.tsx';
import styles from './all-children.module.css';
import { ChildToday } from './child-today.tsx';

const MarkDialog = lazy(async () => ({ default: (await import('../diary/mark-dialog.tsx')).MarkDialog }));

/** All children of the account on one page, each under their own name: today, tomorrow, what waits (F-012, F-018, N-10). */
export default function AllChildrenPage() {
  useTitle(m.all_children());
  const { children } = useBoot();
  const [open, setOpen] = useState<OpenMark>();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.all_children()}</h1>
      {children.map((child) => (
        <ChildToday key={child.pupilId} child={child} onOpen={setOpen} />
      ))}
      <Suspense fallback={null}>{open && <MarkDialog {...open} onClose={() => setOpen(undefined)} />}</Suspense>
    </div>
  );
}
