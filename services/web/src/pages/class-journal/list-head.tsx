import type { GridState } from '../../grid/grid-state.ts';
import { m } from '../../words/messages.js';
import { columnTitle } from './column-title.ts';
import styles from './list.module.css';
import { listName, type Names } from './names.ts';

/** What the list goes over: the pupils of one lesson, or the lessons of one pupil. */
export type ListBy = 'lesson' | 'pupil';
type Props = {
  by: ListBy;
  state: GridState;
  names: Names;
  onBy: (by: ListBy) => void;
  onCursor: (row: number, column: number) => void;
};

/** Which lesson, or which pupil, the list is of. */
export function ListHead({ by, state: { sheet, cursor }, names, onBy, onCursor }: Props) {
  const { row, column } = cursor;
  return (
    <div className={styles.head}>
      <fieldset className={styles.by}>
        <legend className="vh">{m.list_by()}</legend>
        {WAYS.map(([way, words]) => (
          <label key={way}>
            <input type="radio" name="list-by" checked={way === by} onChange={() => onBy(way)} />
            {words()}
          </label>
        ))}
      </fieldset>
      {by === 'lesson' ? (
        <label className={styles.lesson}>
          <span className="vh">{m.lesson()}</span>
          <select value={column} onChange={({ target }) => onCursor(row, Number(target.value))}>
            {sheet.columns.map((each, at) => (
              <option key={each.work.workId} value={at}>
                {columnTitle(sheet, each)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label className={styles.lesson}>
          <span className="vh">{m.pupil()}</span>
          <select value={row} onChange={({ target }) => onCursor(Number(target.value), column)}>
            {sheet.rows.map(({ pupilId }, at) => (
              <option key={pupilId} value={at}>
                {listName(names, pupilId)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

const WAYS: [ListBy, () => string][] = [
  ['lesson', m.list_by_lesson],
  ['pupil', m.list_by_pupil],
];
