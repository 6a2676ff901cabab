import type { ClassJournalAnswer, MarkHistoryAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { markSign } from '@parta/school';
import { markHistory } from '../../api/generated/marks.ts';
import { markAt } from '../../grid/grid-state.ts';
import { Button } from '../../parts/button.tsx';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { isByOrder } from './by-order.ts';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { namesQuery } from '../../parts/names-query.ts';
import { listName, type Names, shortName } from './names.ts';
import type { Opened } from './opened.types.ts';

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  onOpen: (opened: Opened) => void;
  onClose: () => void;
};

/** Every value the cell under the cursor ever had, with author, time, and the ground of what was written after closing (R-26, N-35). */
export function HistoryDialog({ desk, journal, names, onOpen, onClose }: Props) {
  const state = desk.getState();
  const ref = markAt(state, state.cursor);
  const markId =
    journal.marks.find((mark) => mark.workId === ref?.workId && mark.pupilId === ref.pupilId)?.markId ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['history', markId],
    queryFn: () => markHistory(markId),
    enabled: markId !== '',
    staleTime: 0,
  });
  const authors = [...new Set(data?.values.flatMap(({ by }) => (by && !names.has(by) ? [by] : [])))];
  const { data: others } = useQuery({ ...namesQuery(authors), enabled: authors.length > 0 });
  const known: Names = new Map([...names, ...(others ?? [])]);
  const correct = isByOrder(journal, state) && (
    <Button onClick={() => onOpen({ kind: 'correct' })}>{m.correct_by_order()}</Button>
  );
  return (
    <Dialog title={m.history_of({ name: listName(names, ref?.pupilId ?? '') })} onClose={onClose} actions={correct}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ol className={styles.history}>
        {data?.values.toReversed().map((each) => (
          <HistoryLine key={each.ver} line={each} names={known} />
        ))}
      </ol>
    </Dialog>
  );
}

type LineProps = { line: MarkHistoryAnswer['values'][number]; names: Names };

function HistoryLine({ line: { value, comment, by, at, late }, names }: LineProps) {
  return (
    <li>
      <b>{value === null ? m.removed() : markSign(value, getLocale())}</b>
      <span>
        {`${dayAndMonth(dayOfInstant(at))}, ${clockText(at)} · ${shortName(names, by)}`}
        {late?.order && <small>{m.late_by_order({ ...late.order, day: dayAndMonth(late.order.day) })}</small>}
        {late && <small>{late.reason}</small>}
        {comment && <small>{comment}</small>}
      </span>
    </li>
  );
}
