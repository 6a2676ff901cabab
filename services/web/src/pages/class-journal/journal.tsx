import type { ClassJournalAnswer } from '@parta/contracts';
import { lazy, Suspense, useRef, useState } from 'react';
import { debtsOf } from '../../grid/debts.ts';
import { entryAt } from '../../grid/entries.ts';
import { shownIn } from '../../grid/entry.ts';
import type { Intent } from '../../grid/grid.types.ts';
import { type GridState, markAt } from '../../grid/grid-state.ts';
import { writeStep } from '../../grid/write-step.ts';
import { schoolToday } from '../../parts/dates.ts';
import { useIsNarrow } from '../../parts/narrow.ts';
import { m } from '../../words/messages.js';
import { Grid } from './grid.tsx';
import { Inspector } from './inspector.tsx';
import { JournalHead, type Look } from './journal-head.tsx';
import styles from './journal.module.css';
import { KeyStrip } from './key-strip.tsx';
import { ListView } from './list-view.tsx';
import { Live } from './live-region.tsx';
import { type Names } from './names.ts';
import type { Span } from './period.ts';
import { useDesk } from './use-desk.ts';
import { ValuesDialog } from './values-dialog.tsx';

/** What is opened seldom comes when it is opened. */
const CopyDialog = lazy(async () => ({ default: (await import('./copy-dialog.tsx')).CopyDialog }));
const DebtsDialog = lazy(async () => ({ default: (await import('./debts-dialog.tsx')).DebtsDialog }));
const PasteDialog = lazy(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

type Props = { journal: ClassJournalAnswer; names: Names; span: Span };
type Opened = { kind: 'values' | 'keys' | 'debts' | 'copy' } | { kind: 'paste'; text: string };

/** The page of a journal: head, grid (or list), inspector, keys. */
export function Journal({ journal, names, span }: Props) {
  const desk = useDesk(journal, span);
  const state = desk.getState();
  const isNarrow = useIsNarrow();
  const [chosen, setLook] = useState<Look>();
  const [opened, setOpened] = useState<Opened>();
  const comment = useRef<HTMLInputElement>(null);
  const work = useRef<HTMLSelectElement>(null);
  const look = chosen ?? (isNarrow ? 'list' : 'grid');
  const today = schoolToday();
  const intend = (intent: Intent) => {
    if (intent.kind === 'comment' || intent.kind === 'phrases') comment.current?.focus();
    else if (intent.kind === 'work') work.current?.focus();
    else if (intent.kind === 'values' || intent.kind === 'keys') setOpened({ kind: intent.kind });
    else if (intent.kind === 'copy-columns') setOpened({ kind: 'copy' });
    else if (intent.kind === 'copy') void copyColumn(state);
    else desk.press(intent);
  };
  const moveTo = (row: number, column: number) =>
    desk.change({ ...desk.getState(), cursor: { row, column }, anchor: undefined });
  const close = () => setOpened(undefined);
  return (
    <div className={styles.journal} data-look={look}>
      <JournalHead
        desk={desk}
        journal={journal}
        span={span}
        look={look}
        onLook={setLook}
        onDebts={() => setOpened({ kind: 'debts' })}
        onCopy={() => setOpened({ kind: 'copy' })}
      />
      {look === 'grid' ? (
        <Grid
          state={state}
          names={names}
          today={today}
          label={m.journal_of({ title: journal.title, subject: journal.subject })}
          onIntent={intend}
          onCursor={moveTo}
          onPaste={(text) => setOpened({ kind: 'paste', text })}
        />
      ) : (
        <ListView desk={desk} names={names} onIntent={intend} onCursor={moveTo} />
      )}
      <Inspector desk={desk} journal={journal} names={names} today={today} comment={comment} work={work} />
      {look === 'grid' && <KeyStrip onKeys={() => setOpened({ kind: 'keys' })} />}
      <Live state={state} names={names} />
      {opened?.kind === 'values' && <ValuesDialog state={state} onIntent={desk.press.bind(desk)} onClose={close} />}
      <Suspense fallback={null}>
        {opened?.kind === 'keys' && <KeysDialog onClose={close} />}
        {opened?.kind === 'copy' && <CopyDialog desk={desk} journal={journal} span={span} onClose={close} />}
        {opened?.kind === 'debts' && (
          <DebtsDialog
            debts={debtsOf(state, today)}
            sheet={state.sheet}
            names={names}
            today={today}
            onGo={moveTo}
            onClose={close}
          />
        )}
        {opened?.kind === 'paste' && (
          <PasteDialog
            text={opened.text}
            state={state}
            names={names}
            onWrite={(cells) => desk.change(writeStep(state, cells))}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}

/** The cursor's column as text, one pupil a line: for a sheet. */
async function copyColumn(state: GridState): Promise<void> {
  const lines = state.sheet.rows.map((_, row) => {
    const ref = markAt(state, { row, column: state.cursor.column });
    return (ref && shownIn(entryAt(state.entries, ref)).value) ?? '';
  });
  await navigator.clipboard.writeText(lines.join('\n'));
}
