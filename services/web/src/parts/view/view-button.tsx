import { useEffect } from 'react';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { openView } from './open-view.ts';
import styles from './view-button.module.css';
import { ViewPanel } from './view-panel.tsx';

/** Opens the low-vision panel, on every page; `Alt Shift V` from anywhere. */
export function ViewButton() {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyV') openView();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <Button look="quiet" className={styles.button} aria-keyshortcuts="Alt+Shift+V" onClick={openView}>
        <Icon name="eye" />
        <span className={styles.text}>{m.view_open()}</span>
      </Button>
      <ViewPanel />
    </>
  );
}
