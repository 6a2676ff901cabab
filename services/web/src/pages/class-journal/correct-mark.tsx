import type { CorrectMark as CorrectMarkCommand } from '@parta/contracts';
import { marksOf } from '@parta/school';
import { useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { correctMark } from '../../api/generated/closing.ts';
import { entryAt } from '../../grid/entries.ts';
import { markAt, rulesAt } from '../../grid/grid-state.ts';
import { CorrectionDialog } from '../../parts/correction-dialog.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import type { JournalDesk } from './desk.ts';
import { listName, type Names } from './names.ts';

type Props = { desk: JournalDesk; names: Names; onClose: () => void };

/** The mark under the cursor, corrected by order; what the journal holds then is read again. */
export function CorrectMark({ desk, names, onClose }: Props) {
  const queries = useQueryClient();
  const state = desk.getState();
  const ref = markAt(state, state.cursor);
  const lesson = state.sheet.columns[state.cursor.column]?.lesson;
  if (!ref || !lesson) return null;
  const { kind: _, ...cell } = ref;
  const { value: was, ver } = entryAt(state.entries, ref).standing;
  const correct = async (value: string | null, order: CorrectMarkCommand['order']) => {
    const command = { ...cell, value: value as CorrectMarkCommand['value'], ver, order };
    await correctMark(command, { headers: { 'X-Command-Id': commandId() } });
    await queries.invalidateQueries({ queryKey: ['journal'] });
  };
  const about = `${listName(names, ref.pupilId)}, ${dayAndMonth(lesson.day)}`;
  const choices = marksOf(state.sheet.scale, rulesAt(state));
  return <CorrectionDialog {...{ about, was, choices, onClose }} onCorrect={correct} />;
}
