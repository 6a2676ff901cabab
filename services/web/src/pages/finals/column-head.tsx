import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { journalsQuery } from '../class-journal/journal-query.ts';
import { columnKey, useSetFinals } from './finals-query.ts';
import { UnlockDialog } from './unlock-dialog.tsx';

type Column = FinalsOfGroupAnswer['columns'][number];
type Props = { finals: FinalsOfGroupAnswer; column: Column };

/** A column with what may be done in it: take over all that is proposed, or ask to have it opened. */
export function ColumnHead({ finals, column }: Props) {
  const { groupId, cells, pupils } = finals;
  const { state, writable, title } = column;
  const [isAsking, setAsking] = useState(false);
  const { data: journals } = useQuery(journalsQuery);
  const isMine = journals?.journals.some((journal) => journal.groupId === groupId && journal.mine) ?? false;
  const save = useSetFinals(groupId);
  const others = new Set(pupils.filter(({ ownChild }) => !ownChild).map(({ pupilId }) => pupilId));
  const proposed = cells.filter(
    (cell) =>
      columnKey(cell) === columnKey(column) &&
      cell.value === null &&
      cell.proposal.value !== null &&
      others.has(cell.pupilId),
  );
  const acceptAll = () =>
    save.mutate(
      proposed.map(({ pupilId, kind, periodId, ver, proposal }) => ({
        pupilId,
        kind,
        periodId,
        ver,
        value: proposal.value,
      })),
    );
  return (
    <th scope="col">
      {title}
      <small>
        {state === 'closed' && <Icon name="lock" />}
        {stateText(column)}
      </small>
      {writable && proposed.length > 0 && (
        <Button look="small" disabled={save.isPending} onClick={acceptAll}>
          {m.finals_accept({ count: proposed.length })}
        </Button>
      )}
      {state === 'over' && isMine && (
        <Button look="small" onClick={() => setAsking(true)}>
          {m.unlock_ask()}
        </Button>
      )}
      {save.error && <Failure error={save.error} onRetry={acceptAll} />}
      {isAsking && <UnlockDialog groupId={groupId} onClose={() => setAsking(false)} />}
    </th>
  );
}

function stateText({ state, opens, closes }: Column): string {
  if (state === 'early') return m.finals_early({ day: dayAndMonth(opens) });
  if (state === 'over') return m.finals_over({ day: dayAndMonth(closes ?? opens) });
  if (state === 'closed') return m.finals_closed();
  if (state === 'unlocked') return m.finals_unlocked();
  return closes === null ? m.finals_open() : m.finals_open_until({ day: dayAndMonth(closes) });
}
