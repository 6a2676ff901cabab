import type { ClassJournalAnswer } from '@parta/contracts';
import { formatAverage, marksOf } from '@parta/school';
import { type KeyboardEvent, lazy, type RefObject, Suspense, useState } from 'react';
import { cellId } from '../../grid/cell-ref.ts';
import { entryAt, NO_CELLS } from '../../grid/entries.ts';
import { shownIn } from '../../grid/entry.ts';
import { markAt, rulesAt } from '../../grid/grid-state.ts';
import { rowAverage, rowProposal } from '../../grid/row-average.ts';
import { writeStep } from '../../grid/write-step.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Button } from '../../parts/button.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { Avatar } from '../../parts/shell/avatar.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { JournalDesk } from './desk.ts';
import { DebtDay } from './debt-day.tsx';
import styles from './inspector.module.css';
import { listName, type Names } from './names.ts';
import { RetakeField } from './retake-field.tsx';

const HistoryDialog = lazy(async () => ({ default: (await import('./history-dialog.tsx')).HistoryDialog }));

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  comment: RefObject<HTMLInputElement | null>;
};

/** The pupil under the cursor: marks by a press, the comment for the family, the history of the cell. */
export function PupilPad({ desk, journal, names, comment }: Props) {
  const [isOpen, setOpen] = useState(false);
  const state = desk.getState();
  const { sheet, entries, cursor } = state;
  const ref = markAt(state, cursor);
  if (!ref) return null;
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
      <CommentField
        key={cellId(ref)}
        text={shown.comment ?? ''}
        state={shown.value === null ? 'closed' : 'open'}
        onWrite={writeComment}
        field={comment}
      />
      <DebtDay desk={desk} cell={ref} shown={shown} />
      <RetakeField desk={desk} cell={ref} shown={shown} />
      <Button look={['small', 'quiet']} disabled={markId === undefined} onClick={() => setOpen(true)}>
        {m.history()}
      </Button>
      <Suspense fallback={null}>
        {isOpen && markId && <HistoryDialog markId={markId} names={names} name={name} onClose={() => setOpen(false)} />}
      </Suspense>
    </div>
  );
}

type FieldProps = {
  text: string;
  state: 'open' | 'closed';
  onWrite: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
};

/** Enter and leaving the field save; a comment belongs to a mark. */
function CommentField({ text, state, onWrite, field }: FieldProps) {
  const [typed, setTyped] = useState(text);
  const save = () => typed.trim() !== text && onWrite(typed.trim());
  const back = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Escape') setTyped(text);
    if (key !== 'Enter' && key !== 'Escape') return;
    currentTarget.blur();
    document.querySelector<HTMLElement>('[role=grid] td[tabindex="0"]')?.focus();
  };
  return (
    <label className={styles.field}>
      <span>
        {m.comment_for_family()} <kbd>/</kbd>
      </span>
      <input
        ref={field}
        value={typed}
        maxLength={500}
        disabled={state === 'closed'}
        placeholder={state === 'closed' ? m.comment_needs_mark() : m.comment_example()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={back}
      />
    </label>
  );
}
