import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SetSetting } from '@parta/contracts';
import type { SettingName } from '@parta/school';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { setSetting } from '../../api/generated/settings.ts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { SETTING_TITLES } from './setting-words.ts';
import { settingsQuery } from './settings-query.ts';
import styles from './settings.module.css';
import { fieldText, rangeText, valueTyped } from './value-text.ts';
import { ValueField } from './value-field.tsx';

type Props = { schoolId: string; name: SettingName; now: unknown; onClose: () => void };

/** A new value and the day it holds from. */
export function SettingDialog({ schoolId, name, now, onClose }: Props) {
  const queries = useQueryClient();
  const [text, setText] = useState(fieldText(name, now));
  const [from, setFrom] = useState(schoolToday());
  const value = valueTyped(name, text);
  const save = useMutation({
    mutationFn: () =>
      setSetting(
        { schoolId, name, value: value as SetSetting['value'], from },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => queries.invalidateQueries(settingsQuery(schoolId)).then(onClose),
  });
  const canSave = value !== undefined && from !== '' && !save.isPending;
  return (
    <Dialog
      title={SETTING_TITLES[name]()}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={!canSave} onClick={() => save.mutate()}>
          {m.setting_save()}
        </Button>
      }
    >
      <div className={styles.fields}>
        <ValueField name={name} text={text} onText={setText} />
        {value === undefined && <p role="alert">{m.setting_not_possible({ range: rangeText(name) })}</p>}
        <label>
          {m.setting_from()}
          <input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
      </div>
    </Dialog>
  );
}
