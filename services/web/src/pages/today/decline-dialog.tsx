import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import styles from './today.module.css';

type Props = { title: string; isBusy: boolean; onSend: (reason: string) => void; onClose: () => void };

/** Why a lesson cannot be taken; the head teacher reads it. */
export function DeclineDialog({ title, isBusy, onSend, onClose }: Props) {
  const [reason, setReason] = useState('');
  const send = (
    <Button look="primary" disabled={isBusy || reason.trim() === ''} onClick={() => onSend(reason.trim())}>
      {m.request_send_decline()}
    </Button>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={send}>
      <div className={styles.fields}>
        <label>
          {m.request_reason()}
          <textarea rows={2} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
      </div>
    </Dialog>
  );
}
