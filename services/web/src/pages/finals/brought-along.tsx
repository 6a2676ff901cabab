import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { markSign } from '@parta/school';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { listName, type Names } from '../class-journal/names.ts';
import styles from './finals.module.css';

type Props = { transfers: NonNullable<FinalsOfGroupAnswer['transfers']>; names: Names };

/** What pupils of the group brought along from former schools: it stands here and in no journal (N-37). */
export function BroughtAlong({ transfers, names }: Props) {
  if (transfers.length === 0) return null;
  return (
    <section aria-labelledby="brought">
      <h2 id="brought">{m.finals_transfers()}</h2>
      <ul>
        {transfers.map(({ pupilId, formerSchool, marks, finals }) => (
          <li key={pupilId}>
            <b>{listName(names, pupilId)}</b> {formerSchool}
            <p className={styles.note}>
              {[
                ...marks.map(
                  ({ day, value, weight }) =>
                    `${markSign(value, getLocale())}${weightSign(weight)} ${dayAndMonth(day)}`,
                ),
                ...finals.map(({ title, value }) => `${title}: ${markSign(value, getLocale())}`),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const weightSign = (weight: number): string =>
  weight === 100 ? '' : ` ×${(weight / 100).toLocaleString(getLocale())}`;
