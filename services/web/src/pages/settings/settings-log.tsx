import type { SettingsOfSchoolAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { shortName } from '../class-journal/names.ts';
import { logLines } from './log-lines.ts';
import { SETTING_TITLES } from './setting-words.ts';
import styles from './settings.module.css';
import { valueText } from './value-text.ts';

/** Who changed what, when, from which value to which, newest first. */
export function SettingsLog({ changes }: { changes: SettingsOfSchoolAnswer['set'] }) {
  const lines = logLines(changes);
  const authors = [...new Set(lines.flatMap(({ by }) => by ?? []))];
  const { data: names = new Map() } = useQuery({ ...namesQuery(authors), enabled: authors.length > 0 });
  return (
    <section className={styles.card} aria-labelledby="settings-log">
      <h2 id="settings-log">{m.settings_log()}</h2>
      {lines.length === 0 && <p>{m.settings_log_empty()}</p>}
      <ol className={styles.log}>
        {lines.map(({ name, was, value, from, by, at }) => (
          <li key={`${name} ${at}`}>
            <b>{SETTING_TITLES[name]()}</b>
            <span>
              {m.settings_log_line({
                was: valueText(name, was),
                value: valueText(name, value),
                day: dayAndMonth(from),
              })}
            </span>
            <small>
              {m.settings_log_by({
                name: by === null ? m.settings_by_operator() : shortName(names, by),
                at: `${dayAndMonth(dayOfInstant(at))}, ${clockText(at)}`,
              })}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
