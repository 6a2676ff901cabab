import type { ClassJournalAnswer } from '@parta/contracts';
import { formatAverage, marksOf } from '@parta/school';
import type { RefObject } from 'react';
import { cellId } from '../../grid/cell-ref.ts';
import { entryAt, NO_CELLS } from '../../grid/entries.ts';
import { shownIn } from '../../grid/entry.ts';
import type { Intent } from '../../grid/grid.types.ts';
import { firstWith } from '../../grid/first-with.ts';
import { attendanceAt, type GridState, markAt, rulesAt } from '../../grid/grid-state.ts';
import { lockOf } from '../../grid/sheet.ts';
import { rowAverage, rowProposal } from '../../grid/row-average.ts';
import { writeStep } from '../../grid/write-step.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Button } from '../../parts/button.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { Avatar } from '../../parts/shell/avatar.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { JournalDesk } from './desk.ts';
import { CellNote } from './cell-note.tsx';
import { CommentField } from './comment-field.tsx';
import styles from './inspector.module.css';
import type { Opened } from './opened.types.ts';
import { MarkMore } from './mark-more.tsx';
import { MinutesField } from './minutes-field.tsx';
import { listName, type Names } from './names.ts';

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  comment: RefObject<HTMLInputElement | null>;
  onIntent: (intent: Intent) => void;
  onOpen: (opened: Opened) => void;
};

/** The pupil under the cursor: marks by a press, the comment for the family, the history of the cell. */
export function PupilPad({ desk, journal, names, comment, onIntent, onOpen }: Props) {
  const state = desk.getState();
  const { sheet, entries, cursor } = state;
  const ref = markAt(state, cursor);
  const attendance = attendanceAt(state, cursor);
  if (!ref || !attendance) return null;
  const name = listName(names, ref.pupilId);
  const average = rowAverage(entries.get(ref.pupilId) ?? NO_CELLS, sheet, schoolToday());
  const shown = shownIn(entryAt(entries, ref));
  const markId = journal.marks.find((mark) => mark.workId === ref.workId && mark.pupilId === ref.pupilId)?.markId;
  const writeComment = (text: string) =>
    desk.change(
      writeStep(desk.getState(), [
        { ref, value: { value: shown.value, comment: text, due: shown.due ?? null, retakeOf: shown.retakeOf ?? null } },
      ]),
    );
  return (
    <div className={styles.pupil}>
      <div className={styles.who}>
        <Avatar name={name} />
        <span>
          <b>{`${cursor.row + 1}. ${name}`}</b>
          <small>
            {average
              ? m.pupil_average({
                  average: formatAverage(average, getLocale()),
                  proposed: rowProposal(average, sheet) ?? '—',
                })
              : m.no_average()}
          </small>
        </span>
      </div>
      {needsNote(state) && <CellNote {...{ desk, journal, names, onOpen }} />}
      <div className={styles.pad} role="group" aria-label={m.set_mark()}>
        {sheet.scale === 'five' &&
          marksOf('five', rulesAt(state))
            .filter((value) => value.length === 1)
            .map((value) => (
              <button
                key={value}
                type="button"
                className={chipLook(value)}
                aria-label={m.set_value({ value })}
                onClick={() => desk.press({ kind: 'mark', value })}
              >
                {value}
              </button>
            ))}
        <button
          type="button"
          className={styles.absent}
          aria-label={m.set_absent()}
          onClick={() => desk.press({ kind: 'absence', code: 'absent' })}
        >
          {m.code_absent()}
        </button>
      </div>
      <MinutesField key={`minutes ${cellId(attendance)}`} desk={desk} cell={attendance} />
      <CommentField
        key={cellId(ref)}
        text={shown.comment ?? ''}
        state={shown.value === null ? 'closed' : 'open'}
        onWrite={writeComment}
        field={comment}
      />
      {shown.value !== null && <MarkMore desk={desk} cell={ref} shown={shown} />}
      <Button look={['small', 'quiet']} onClick={() => onIntent({ kind: 'remark' })}>
        {m.remark_give()} <kbd aria-hidden="true">м</kbd>
      </Button>
      <Button look={['small', 'quiet']} disabled={markId === undefined} onClick={() => onOpen({ kind: 'history' })}>
        {m.history()}
      </Button>
    </div>
  );
}

/** A cell that is closed, or in which something was not taken. */
function needsNote(state: GridState): boolean {
  const [column, row] = [state.sheet.columns[state.cursor.column], state.sheet.rows[state.cursor.row]];
  return (column && row && lockOf(column, row)) !== undefined || firstWith(state, 'refused') !== undefined;
}
