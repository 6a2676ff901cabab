import { useEffect, useRef } from 'react';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import styles from './view-button.module.css';
import { ViewPanel } from './view-panel.tsx';

/** First control of every page, sign-in included; `Alt Shift V` from anywhere. */
export function ViewButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyV') dialog.current?.showModal();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <Button
        look="quiet"
        className={styles.button}
        aria-keyshortcuts="Alt+Shift+V"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="eye" />
        <span className={styles.text}>{m.view_open()}</span>
      </Button>
      <ViewPanel dialog={dialog} />
    </>
  );
}
