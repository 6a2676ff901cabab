import type { ClassJournalAnswer } from '@parta/contracts';
import { debtsOf } from '../../grid/debts.ts';
import { writeStep } from '../../grid/write-step.ts';
import { schoolToday } from '../../parts/dates.ts';
import { UnlockDialog } from '../finals/unlock-dialog.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { CorrectMark } from './correct-mark.tsx';
import { DebtsDialog } from './debts-dialog.tsx';
import type { JournalDesk } from './desk.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import type { Names } from './names.ts';
import type { Opened } from './opened.types.ts';
import { PasteDialog } from './paste-dialog.tsx';
import type { Span } from './period.ts';
import { RemarkDialog } from './remark-dialog.tsx';
import { ValuesDialog } from './values-dialog.tsx';

type Props = {
  opened: Opened;
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  span: Span;
  onGo: (row: number, column: number) => void;
  onOpen: (opened: Opened) => void;
  onClose: () => void;
};

/** The one dialog that is open over the journal. */
export function OpenDialog({ opened, desk, journal, names, span, onGo, onOpen, onClose }: Props) {
  const state = desk.getState();
  const today = schoolToday();
  if (opened.kind === 'keys') return <KeysDialog onClose={onClose} />;
  if (opened.kind === 'remark') return <RemarkDialog desk={desk} names={names} onClose={onClose} />;
  if (opened.kind === 'correct') return <CorrectMark desk={desk} names={names} onClose={onClose} />;
  if (opened.kind === 'history') return <HistoryDialog {...{ desk, journal, names, onOpen, onClose }} />;
  if (opened.kind === 'unlock') return <UnlockDialog groupId={journal.groupId} onClose={onClose} />;
  if (opened.kind === 'values')
    return <ValuesDialog state={state} onIntent={desk.press.bind(desk)} onClose={onClose} />;
  if (opened.kind === 'copy') return <CopyDialog desk={desk} journal={journal} span={span} onClose={onClose} />;
  if (opened.kind === 'paste') {
    const write = (cells: Parameters<typeof writeStep>[1]) => desk.change(writeStep(state, cells));
    return <PasteDialog text={opened.text} state={state} names={names} onWrite={write} onClose={onClose} />;
  }
  const debts = debtsOf(state, today);
  return <DebtsDialog {...{ debts, sheet: state.sheet, names, today, onGo, onClose }} />;
}
