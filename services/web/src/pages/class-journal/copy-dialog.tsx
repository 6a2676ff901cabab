import { useQuery } from '@tanstack/react-query';
import type { ClassJournalAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { journalName } from './journal-name.ts';
import { journalQuery, journalsQuery } from './journal-query.ts';
import type { Span } from './period.ts';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

/** Columns one command carries. */
const AT_MOST = 40;
type Props = { desk: JournalDesk; journal: ClassJournalAnswer; span: Span; onClose: () => void };

/** Columns of another of the own journals, to stand in this one too: kinds, titles and days, no marks (N-21). */
export function CopyDialog({ desk, journal, span, onClose }: Props) {
  const { groupId } = journal;
  const { data } = useQuery(journalsQuery);
  const others = data?.journals.filter((each) => each.mine && each.groupId !== groupId) ?? [];
  const [from, setFrom] = useState('');
  const { saying, say } = useSay(desk, groupId);
  const source = useQuery({ ...journalQuery(from, span.from, span.until), enabled: from !== '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const works = from === '' || !source.data ? [] : worksOf(source.data);
  const chosen = works.filter(({ workId }) => !left.has(workId)).slice(0, AT_MOST);
  const turn = (workId: string) =>
    setLeft((all) => (all.has(workId) ? new Set([...all].filter((id) => id !== workId)) : new Set([...all, workId])));
  const copy = () =>
    void say('/api/works/copies', { groupId, fromGroupId: from, workIds: chosen.map(({ workId }) => workId) });
  return (
    <Dialog
      title={m.copy_columns()}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={chosen.length === 0} onClick={copy}>
          {m.copy_do({ count: chosen.length })}
        </Button>
      }
    >
      <label className={styles.field}>
        <span>{m.copy_from()}</span>
        <select value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">{m.copy_choose()}</option>
          {others.map((each) => (
            <option key={each.groupId} value={each.groupId}>
              {Object.values(journalName(each)).join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <p>{from !== '' && source.data && works.length === 0 ? m.copy_nothing() : m.copy_how()}</p>
      <ul className={styles.debts}>
        {works.map(({ workId, words }) => (
          <li key={workId}>
            <label>
              <input type="checkbox" checked={!left.has(workId)} onChange={() => turn(workId)} /> {words}
            </label>
          </li>
        ))}
      </ul>
      <SayingNote saying={saying} />
    </Dialog>
  );
}

/** The works somebody planned: an answer on a lesson comes into being by itself. */
function worksOf({ lessons, workTypes }: ClassJournalAnswer): { workId: string; words: string }[] {
  return lessons.flatMap(({ day, works }) =>
    works
      .filter(({ ver, typeId }) => ver > 0 && typeId !== 'answer')
      .map(({ workId, typeId, title }) => {
        const type = workTypes.find((each) => each.typeId === typeId)?.title;
        return { workId, words: [dayAndMonth(day), type, title].filter(Boolean).join(', ') };
      }),
  );
}
