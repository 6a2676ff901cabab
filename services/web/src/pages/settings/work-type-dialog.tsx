import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { setWorkType } from '../../api/generated/settings.ts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { workTypesQuery } from './settings-query.ts';
import styles from './settings.module.css';
import { weightText, weightTyped } from './weight-text.ts';
import type { WorkType } from './work-types.tsx';

type Props = { schoolId: string; type: WorkType; onClose: () => void };

/** Title and weight of a kind of work, and the day they hold from. */
export function WorkTypeDialog({ schoolId, type, onClose }: Props) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ ...type, weight: weightText(type.weight), from: schoolToday() });
  const weight = weightTyped(typed.weight);
  const isNamed = typed.title.trim() !== '' && /^[a-z][a-z-]{0,39}$/.test(typed.typeId);
  const save = useMutation({
    mutationFn: () =>
      setWorkType(
        { ...typed, schoolId, title: typed.title.trim(), weight: weight ?? 100 },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => queries.invalidateQueries(workTypesQuery(schoolId)).then(onClose),
  });
  const line = (field: 'title' | 'typeId' | 'weight', label: string, hint?: ReactNode) => (
    <label>
      {label}
      <input value={typed[field]} onChange={({ target }) => setTyped({ ...typed, [field]: target.value })} />
      {hint && <small>{hint}</small>}
    </label>
  );
  return (
    <Dialog
      title={type.title || m.work_type_add()}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          disabled={!isNamed || weight === undefined || typed.from === '' || save.isPending}
          onClick={() => save.mutate()}
        >
          {m.setting_save()}
        </Button>
      }
    >
      <div className={styles.fields}>
        {line('title', m.work_type_title())}
        {type.typeId === '' && line('typeId', m.work_type_code())}
        {line('weight', m.work_type_weight(), m.work_type_weight_hint())}
        <label>
          <input
            type="checkbox"
            checked={typed.counts}
            onChange={({ target }) => setTyped({ ...typed, counts: target.checked })}
          />
          {m.work_type_counts()}
        </label>
        <label>
          {m.setting_from()}
          <input type="date" value={typed.from} onChange={({ target }) => setTyped({ ...typed, from: target.value })} />
        </label>
        {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
      </div>
    </Dialog>
  );
}
