import type { PreviewRosterAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { CountTable } from './count-table.tsx';
import styles from './import.module.css';
import { Remarks } from './remarks.tsx';

type Props = {
  preview: PreviewRosterAnswer;
  exclude: string[];
  isBusy: boolean;
  onExclude: (rows: string[]) => void;
  onTake: () => void;
};

/** Everything an import would do, before it does anything. */
export function RosterPreview({ preview, exclude, isBusy, onExclude, onTake }: Props) {
  const { counts, changes, remarks, remarksLeftOut, refused, schools, version } = preview;
  const [chosen, setChosen] = useState<string[]>([]);
  const isEmpty = counts.every(({ added, changed, ended }) => added + changed + ended === 0);
  return (
    <section className={styles.card} aria-labelledby="preview">
      <h2 id="preview">{m.preview_title()}</h2>
      <p>{m.preview_of({ version, schools: schools.map(({ title }) => title).join(', ') || '—' })}</p>
      <CountTable counts={counts} />
      <Remarks remarks={remarks} leftOut={remarksLeftOut} chosen={chosen} onChoose={setChosen} />
      {chosen.length > 0 && (
        <Button disabled={isBusy} onClick={() => (onExclude([...new Set([...exclude, ...chosen])]), setChosen([]))}>
          {m.exclude_rows({ count: chosen.length })}
        </Button>
      )}
      {exclude.length > 0 && <p>{m.excluded({ rows: exclude.join(', ') })}</p>}
      {changes.length > 0 && (
        <details className={styles.changes}>
          <summary>{m.all_changes({ count: changes.length })}</summary>
          <ul>
            {changes.map(({ kind, what, title, details }) => (
              <li key={`${kind} ${title} ${details}`} className={styles[what]}>
                <b>{title}</b> {details}
              </li>
            ))}
          </ul>
        </details>
      )}
      {refused > 0 && <Notice tone="bad" title={m.import_refused({ count: refused })} />}
      {isEmpty && refused === 0 && <Notice title={m.import_no_change()} />}
      <Button look="primary" disabled={isBusy || refused > 0 || isEmpty} onClick={onTake}>
        {m.import_take()}
      </Button>
    </section>
  );
}
