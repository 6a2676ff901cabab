import type { ClassJournalAnswer } from '@parta/contracts';
import { lazy, Suspense, useState } from 'react';
import { schoolToday } from '../../parts/dates.ts';
import { useIsNarrow } from '../../parts/narrow.ts';
import { m } from '../../words/messages.js';
import { catchFocus } from './back-to-cells.ts';
import { useFields } from './fields.ts';
import { Grid } from './grid.tsx';
import { Inspector } from './inspector.tsx';
import { JournalHead, type Look } from './journal-head.tsx';
import styles from './journal.module.css';
import { type Names } from './names.ts';
import type { Opened } from './opened.types.ts';
import type { Span } from './period.ts';
import { useDesk } from './use-desk.ts';
import { useIntents } from './use-intents.ts';
import { useLessonOfAddress } from './use-lesson-of-address.ts';

/** What is opened seldom comes when it is opened; the grid and the list never stand together. */
const OpenDialog = lazy(async () => ({ default: (await import('./open-dialog.tsx')).OpenDialog }));
const KeyStrip = lazy(async () => ({ default: (await import('./key-strip.tsx')).KeyStrip }));
const Live = lazy(async () => ({ default: (await import('./panel-parts.ts')).Live }));
const ListView = lazy(async () => ({ default: (await import('./list-view.tsx')).ListView }));

type Props = { journal: ClassJournalAnswer; names: Names; span: Span };

/** The page of a journal: head, grid (or list), inspector, keys. */
export function Journal({ journal, names, span }: Props) {
  const desk = useDesk(journal, span);
  const fields = useFields();
  const [opened, setOpened] = useState<Opened>();
  const intend = useIntents(desk, fields, setOpened);
  const isNarrow = useIsNarrow();
  const [chosen, setLook] = useState<Look>();
  const look = chosen ?? (isNarrow ? 'list' : 'grid');
  const moveTo = (row: number, column: number) =>
    desk.change({ ...desk.getState(), cursor: { row, column }, anchor: undefined });
  useLessonOfAddress(desk);
  const close = () => (setOpened(undefined), catchFocus());
  const today = schoolToday();
  const state = desk.getState();
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
        <Suspense fallback={null}>
          <ListView desk={desk} names={names} onIntent={intend} onCursor={moveTo} />
        </Suspense>
      )}
      <Inspector
        desk={desk}
        journal={journal}
        names={names}
        today={today}
        fields={fields}
        onIntent={intend}
        onOpen={setOpened}
      />
      <Suspense fallback={null}>{look === 'grid' && <KeyStrip onKeys={() => setOpened({ kind: 'keys' })} />}</Suspense>
      <Suspense fallback={null}>
        <Live state={state} names={names} />
      </Suspense>
      <Suspense fallback={null}>
        {opened && (
          <OpenDialog {...{ opened, desk, journal, names, span }} onGo={moveTo} onOpen={setOpened} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
