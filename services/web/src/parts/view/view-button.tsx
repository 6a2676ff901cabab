import { lazy, useEffect, useState } from 'react';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { Later } from '../later.tsx';
import { onOpenView, openView } from './open-view.ts';
import styles from './view-button.module.css';

const ViewPanel = lazy(async () => ({ default: (await import('./view-panel.tsx')).ViewPanel }));

/** Opens the low-vision panel, on every page; `Alt Shift V` from anywhere. */
export function ViewButton() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyV') openView();
    };
    addEventListener('keydown', byKey);
    const stop = onOpenView(() => setOpen(true));
    return () => (removeEventListener('keydown', byKey), stop());
  }, []);
  return (
    <>
      <Button look="quiet" className={styles.button} aria-keyshortcuts="Alt+Shift+V" onClick={openView}>
        <Icon name="eye" />
        <span className={styles.text}>{m.view_open()}</span>
      </Button>
      <Later>{isOpen && <ViewPanel onClose={() => setOpen(false)} />}</Later>
    </>
  );
}
