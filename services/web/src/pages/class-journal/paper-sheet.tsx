import { formatAverage } from '@parta/school';
import { NO_CELLS } from '../../grid/entries.ts';
import type { GridState } from '../../grid/grid-state.ts';
import type { PaperSheet } from '../../grid/paper-sheets.ts';
import { rowAbsences } from '../../grid/row-absences.ts';
import { rowAverage } from '../../grid/row-average.ts';
import { dayText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { cellView } from './cell-view.ts';
import { listName, type Names } from './names.ts';
import styles from './paper.module.css';
import { PaperTopics } from './paper-topics.tsx';

type Props = {
  sheet: PaperSheet;
  state: GridState;
  names: Names;
  title: string;
  today: string;
  /** The last sheet has the totals of the whole span at the rows' ends. */
  end: 'open' | 'totals';
};

/** One sheet of the paper journal: marks and absences left, topics and homework right. */
export function Sheet({ sheet, state, names, title, today, end }: Props) {
  return (
    <section className={styles.sheet} aria-label={title}>
      <h2>{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a stop of Tab the keys could not scroll it */}
      <div className={styles.halves} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.marks}>
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{m.pupil()}</th>
              {sheet.columns.map(({ lesson, work }) => (
                <th scope="col" key={work.workId}>
                  <b>{lesson.day.slice(8)}</b>
                  <small>{dayText(lesson.day, { month: 'short' })}</small>
                </th>
              ))}
              {end === 'totals' && (
                <>
                  <th scope="col">{m.average_short()}</th>
                  <th scope="col">{m.missed_short()}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {state.sheet.rows.map(({ pupilId }, at) => (
              <tr key={pupilId}>
                <td>{at + 1}</td>
                <th scope="row">{listName(names, pupilId)}</th>
                {sheet.columns.map((column) => {
                  const { marks, absence } = cellView(state.entries.get(pupilId), pupilId, column);
                  return <td key={column.work.workId}>{[absence, marks.join('/')].filter(Boolean).join(' ')}</td>;
                })}
                {end === 'totals' && <Totals state={state} pupilId={pupilId} today={today} />}
              </tr>
            ))}
          </tbody>
        </table>
        <PaperTopics lessons={sheet.lessons} />
      </div>
    </section>
  );
}

function Totals({ state: { sheet, entries }, pupilId, today }: Pick<Props, 'state' | 'today'> & { pupilId: string }) {
  const cells = entries.get(pupilId) ?? NO_CELLS;
  const average = rowAverage(cells, sheet, today);
  return (
    <>
      <td>{average && formatAverage(average, getLocale())}</td>
      <td>{rowAbsences(cells, sheet) || null}</td>
    </>
  );
}
