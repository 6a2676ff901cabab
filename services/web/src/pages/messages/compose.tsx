import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import type { Addressed, Scope } from './addressed.types.ts';
import { previewQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { Recipients } from './recipients.tsx';
import { isComplete, TextFields } from './text-fields.tsx';
import { useSending } from './use-sending.ts';

/** What is written: a letter to whom it is addressed, or an announcement to the guardians of a class or group. */
export type Writing = { kind: 'letter'; addressed: Addressed } | { kind: 'announcement'; scope: Scope };
type Props = { title: string; writing: Writing | undefined; children: ReactNode; onClose: () => void };

/** Writing: the choice of recipients comes from outside, their number and names stand before the text and on the button. */
export function Compose({ title, writing, children, onClose }: Props) {
  const [typed, setTyped] = useState({ subject: '', body: '' });
  const send = useSending();
  const asked = writing?.kind === 'announcement' ? wholeScope(writing.scope) : writing?.addressed;
  const { data: preview, error } = useQuery({ ...previewQuery(asked ?? NOWHERE), enabled: asked !== undefined });
  const people = preview?.people.filter(({ as }) => writing?.kind === 'letter' || as === 'guardian') ?? [];
  const counted = people.length;
  if (send.data)
    return (
      <Dialog title={m.mail_sent_title()} onClose={onClose}>
        <p role="status">{m.mail_recipients({ count: send.data.recipients })}</p>
      </Dialog>
    );
  const isReady = writing !== undefined && preview !== undefined && counted > 0 && isComplete(typed) && !send.isPending;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          disabled={!isReady}
          onClick={() => writing && send.mutate({ ...writing, ...typed, counted })}
        >
          {m.mail_send_to({ count: counted })}
        </Button>
      }
    >
      <div className={styles.fields}>
        {children}
        {preview && asked && <Recipients preview={preview} people={people} />}
        <TextFields typed={typed} onType={setTyped} />
        {(send.error ?? error) && <Failure error={(send.error ?? error) as Error} onRetry={() => send.reset()} />}
      </div>
    </Dialog>
  );
}

const wholeScope = ({ kind, id }: Scope): Addressed => ({ audience: { kind, id }, staffIds: [], toOffice: false });
/** Never asked: stands in while nothing is chosen. */
const NOWHERE: Addressed = { audience: { kind: 'pupil', id: '' }, staffIds: [], toOffice: false };
