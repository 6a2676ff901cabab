import type { RowCells } from '../../grid/entries.ts';
import type { Column, Row } from '../../grid/sheet.ts';
import type { Expectation } from '../../grid/entry.types.ts';
import { codeSign } from '../../parts/mark-words.ts';
import { cellLabel } from './cell-label.ts';
import { cellView } from './cell-view.ts';
import { expectedSource } from './expected-words.ts';
import styles from './grid.module.css';

type Props = {
  column: Column;
  row: Row;
  /** Why nothing can be written here; undefined where it can. */
  lock: string | undefined;
  name: string;
  cells: RowCells | undefined;
  isToday: boolean;
  isAhead: boolean;
  isCursor: boolean;
  isInRange: boolean;
  index: number;
};

const TINTS: Record<string, string | undefined> = {
  '5': styles.five,
  '4': styles.four,
  '3': styles.three,
  '2': styles.two,
};

/** One cell. Its state is told without colour: a dot on its way, a triangle refused, a split in two a conflict, a corner a comment. */
export function GridCell({ column, row, lock, name, cells, isToday, isAhead, isCursor, isInRange, index }: Props) {
  const view = cellView(cells, row.pupilId, column);
  const [first] = view.marks;
  const look = [
    first ? TINTS[first] : view.absence && styles.absent,
    isToday && styles.today,
    isAhead && styles.ahead,
    isCursor && styles.cursor,
    isInRange && styles.range,
    view.state === 'conflict' && styles.conflict,
    lock && styles.locked,
  ];
  return (
    <td
      aria-colindex={index + 2}
      data-column={index}
      tabIndex={isCursor ? 0 : -1}
      className={look.filter(Boolean).join(' ')}
      title={lock}
      aria-label={isCursor ? cellLabel(name, column, view, lock) : undefined}
    >
      {view.state === 'conflict' ? (
        <>
          <s>{view.mine}</s>
          <s>{view.theirs}</s>
        </>
      ) : (
        <>
          {first === '2' ? <u>{first}</u> : view.marks.join('/')}
          {view.isRetake && <span className={styles.retake}>↻</span>}
          {view.absence && (first ? <sup>{view.absence}</sup> : view.absence)}
          {view.expected && <Expected expected={view.expected} />}
        </>
      )}
      {(view.state === 'waiting' || view.state === 'sent') && <span className={styles.onItsWay} />}
      {view.state === 'refused' && <span className={styles.refused} />}
      {view.comment && <span className={styles.commented} />}
    </td>
  );
}

/** Known ahead and pale until the roll is called. */
const Expected = ({ expected }: { expected: Expectation }) => (
  <span className={styles.expected} title={expectedSource(expected)}>
    {codeSign(expected.code)}
  </span>
);
