import { type ReactNode, useEffect, useId, useRef } from 'react';
import { m } from '../words/messages.js';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

type Props = { title: ReactNode; onClose: () => void; children: ReactNode; actions?: ReactNode };

/** A native modal dialog: focus, Esc and the way back are the browser's. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className={styles.actions}>
        {actions}
        <Button look={actions ? 'plain' : 'primary'} onClick={() => dialog.current?.close()}>
          {actions ? m.cancel() : m.close()}
        </Button>
      </div>
    </dialog>
  );
}
