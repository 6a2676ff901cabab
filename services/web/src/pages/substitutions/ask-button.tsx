import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskSubstitute } from '@parta/contracts';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { askSubstitute } from '../../api/generated/substitute-requests.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';

type Props = { wanted: Omit<AskSubstitute, 'requestId'>; who: string; isOff: boolean };

/** Asks a teacher before anything is published (N-27). */
export function AskButton({ wanted, who, isOff }: Props) {
  const queries = useQueryClient();
  const [requestId] = useState(commandId);
  const ask = useMutation({
    mutationFn: () => askSubstitute({ requestId, ...wanted }, { headers: { 'X-Command-Id': requestId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['substitutions'] }),
  });
  return (
    <>
      <Button look="small" disabled={isOff || ask.isPending} onClick={() => ask.mutate()}>
        {m.substitution_ask()}
        <span className="vh">{`: ${who}`}</span>
      </Button>
      {ask.error && <Failure error={ask.error} onRetry={() => ask.reset()} />}
    </>
  );
}
