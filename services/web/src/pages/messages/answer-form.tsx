import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { sendMessage } from '../../api/generated/letters.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { MAIL } from './mail-query.ts';
import styles from './messages.module.css';

type Props = { conversationId: string; count: number };

/** An answer to everybody in the conversation; sent again after a failure it is the same answer. */
export function AnswerForm({ conversationId, count }: Props) {
  const queries = useQueryClient();
  const [body, setBody] = useState('');
  const [clientId, setClientId] = useState(() => commandId());
  const send = useMutation({
    mutationFn: () =>
      sendMessage({ conversationId, clientId, body: body.trim() }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: async () => {
      setBody('');
      setClientId(commandId());
      await queries.invalidateQueries({ queryKey: MAIL });
    },
  });
  return (
    <form
      className={`${styles.card} ${styles.fields}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending && body.trim()) send.mutate();
      }}
    >
      <label>
        {m.mail_answer()}
        <textarea rows={5} maxLength={10_000} value={body} onChange={({ target }) => setBody(target.value)} />
      </label>
      {send.error && <Failure error={send.error} onRetry={() => send.mutate()} />}
      <p>
        <Button look="primary" type="submit" disabled={send.isPending || !body.trim()}>
          {m.mail_send_to({ count })}
        </Button>
      </p>
    </form>
  );
}
