import { type DatedSetting, hasNoEffectYet, type SettingName, settingOn, SETTINGS } from '@parta/school';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { SETTING_TITLES } from './setting-words.ts';
import { SettingDialog } from './setting-dialog.tsx';
import styles from './settings.module.css';
import { rangeText, valueText } from './value-text.ts';

type Props = { schoolId: string; name: SettingName; set: DatedSetting[] };

/** One setting: its title, what holds today and later, and how to change it. */
export function SettingRow({ schoolId, name, set }: Props) {
  const [isOpen, setOpen] = useState(false);
  const today = schoolToday();
  const { usual, isConfirmed } = SETTINGS[name];
  const now = settingOn(set, name, today);
  const isOwn = set.some((each) => each.name === name && each.from <= today);
  const hints = [
    m.setting_usual({ value: valueText(name, usual) }),
    rangeText(name),
    ...(isOwn ? [m.setting_own()] : []),
    ...laterOf(set, name, today),
  ];
  return (
    <li className={styles.setting}>
      <span className={styles.what}>
        <b>{SETTING_TITLES[name]()}</b>
        <small>{hints.join(' · ')}</small>
        {hasNoEffectYet(name) && <small className={styles.unconfirmed}>{m.setting_no_effect_yet()}</small>}
        {!isConfirmed && <small className={styles.unconfirmed}>{m.setting_unconfirmed()}</small>}
      </span>
      <span className={styles.now}>{m.setting_now({ value: valueText(name, now) })}</span>
      <Button look="small" onClick={() => setOpen(true)}>
        {m.setting_change()}
        <span className="vh">{`: ${SETTING_TITLES[name]()}`}</span>
      </Button>
      {isOpen && <SettingDialog schoolId={schoolId} name={name} now={now} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** What is already decided for days to come, each day once with its last word. */
function laterOf(set: DatedSetting[], name: SettingName, today: string): string[] {
  const days = set.filter((each) => each.name === name && each.from > today).map(({ from }) => from);
  return [...new Set(days)]
    .toSorted()
    .map((day) => m.setting_later({ day: dayAndMonth(day), value: valueText(name, settingOn(set, name, day)) }));
}
