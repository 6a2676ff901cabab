import { useQuery } from '@tanstack/react-query';
import { rosterImports } from '../../api/generated/roster-imports.ts';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './import.module.css';

/** The imports that were made, newest first. */
export function RosterHistory() {
  const { data } = useQuery({ queryKey: ['roster-imports'], queryFn: () => rosterImports() });
  if (!data || data.imports.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">{m.import_history()}</h2>
      <ul>
        {data.imports.map(({ importId, at, files, counts, excluded }) => {
          const sum = (of: 'added' | 'changed' | 'ended') => counts.reduce((total, count) => total + count[of], 0);
          return (
            <li key={importId}>
              <b>{`${dayAndMonth(dayOfInstant(at))}, ${clockText(at)}`}</b>{' '}
              {m.import_made({
                files: files.join(', '),
                added: sum('added'),
                changed: sum('changed'),
                ended: sum('ended'),
                excluded,
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
