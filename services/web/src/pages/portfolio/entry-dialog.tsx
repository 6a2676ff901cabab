import type { PortfolioKind, PortfolioOfPupilAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { keepPortfolioEntry } from '../../api/generated/portfolio.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { EntryFields, type Typed } from './entry-fields.tsx';
import { portfolioQuery } from './portfolio-query.ts';

type Entry = PortfolioOfPupilAnswer['entries'][number];
type Props = { child: string; entry: Entry | undefined; today: string; onClose: () => void };

/** A new entry, or one that is changed: the words of the pupil, a day, and a link instead of a file. */
export function EntryDialog({ child, entry, today, onClose }: Props) {
  const queries = useQueryClient();
  const [entryId] = useState(() => entry?.entryId ?? commandId());
  const [typed, setTyped] = useState<Typed>(typedOf(entry, today));
  // The same words go again under the same id, so that a lost answer is no second entry and no quarrel with oneself.
  const [id, setId] = useState(commandId);
  const save = useMutation({
    mutationFn: () =>
      keepPortfolioEntry(
        child,
        { ...typed, title: typed.title.trim(), link: typed.link.trim() || null, entryId, ver: entry?.ver ?? 0 },
        { headers: { 'X-Command-Id': id } },
      ),
    onSuccess: () => queries.invalidateQueries(portfolioQuery(child)).then(onClose),
  });
  const canSave = typed.title.trim() !== '' && typed.day !== '' && !save.isPending;
  return (
    <Dialog
      title={entry ? m.portfolio_change() : m.portfolio_add()}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={!canSave} onClick={() => save.mutate()}>
          {m.portfolio_save()}
        </Button>
      }
    >
      <EntryFields typed={typed} today={today} onTyped={(next) => (setTyped(next), setId(commandId()))} />
      {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
    </Dialog>
  );
}

function typedOf(entry: Entry | undefined, today: string): Typed {
  const kind: PortfolioKind = entry?.kind ?? 'work';
  return {
    kind,
    title: entry?.title ?? '',
    text: entry?.text ?? '',
    day: entry?.day ?? today,
    link: entry?.link ?? '',
  };
}
