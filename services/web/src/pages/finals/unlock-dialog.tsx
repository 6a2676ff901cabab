import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { requestUnlock } from '../../api/generated/closing.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from './finals.module.css';

/** Asks the head teacher to open the group's journal again; the reason stays with every change made then (N-34). */
export function UnlockDialog({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: () => {
      const unlockId = commandId();
      return requestUnlock({ unlockId, groupId, reason: reason.trim() }, { headers: { 'X-Command-Id': commandId() } });
    },
  });
  const send = (
    <Button look="primary" disabled={reason.trim() === '' || ask.isPending} onClick={() => ask.mutate()}>
      {m.unlock_send()}
    </Button>
  );
  return (
    <Dialog title={m.unlock_ask()} onClose={onClose} actions={ask.isSuccess ? undefined : send}>
      {ask.isSuccess ? (
        <p role="status">{m.unlock_sent()}</p>
      ) : (
        <label className={styles.reason}>
          {m.unlock_reason()}
          <textarea maxLength={500} rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
      )}
      {ask.error && <Failure error={ask.error} onRetry={() => ask.mutate()} />}
    </Dialog>
  );
}
