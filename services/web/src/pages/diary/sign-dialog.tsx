import { addDays } from '@parta/school';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { signWeek } from '../../api/generated/signatures.ts';
import { Refused } from '../../api/send.ts';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { StepUp } from '../../parts/step-up.tsx';
import { m } from '../../words/messages.js';
import { readWords } from './read-words.ts';
import { signaturesQuery } from './signatures-query.ts';
import styles from './week-foot.module.css';
import { weekQuery } from './week-query.ts';
import type { Week } from './week.types.ts';

type Props = { week: Week; version: string; onClose: () => void };

/** What one signs, the statement, and one press; an older sign-in is proved anew at the portal first. */
export function SignDialog({ week, version, onClose }: Props) {
  const { pupilId, monday, updatedAt } = week;
  const queries = useQueryClient();
  const [id] = useState(commandId);
  const sign = useMutation({
    mutationFn: () => signWeek(pupilId, monday, { version, updatedAt }, { headers: { 'X-Command-Id': id } }),
    onSuccess: onClose,
    onSettled: () => {
      void queries.invalidateQueries(weekQuery(pupilId, monday));
      void queries.invalidateQueries(signaturesQuery(week));
    },
  });
  const problem = sign.error instanceof Refused ? sign.error.problem : undefined;
  return (
    <Dialog
      title={m.sign_week_of({ days: spanText(monday, addDays(monday, 5)) })}
      onClose={onClose}
      actions={
        !problem && (
          <Button look="primary" disabled={sign.isPending} onClick={() => sign.mutate()}>
            {m.sign()}
          </Button>
        )
      }
    >
      <div className={styles.sheet}>
        <p>{m.sign_seen({ what: readWords(week) })}</p>
        <p>{m.sign_statement()}</p>
        {problem?.code === 'ACC-02' && <StepUp />}
        {sign.error && problem?.code !== 'ACC-02' && <p role="alert">{problem?.title ?? m.no_network()}</p>}
      </div>
    </Dialog>
  );
}
