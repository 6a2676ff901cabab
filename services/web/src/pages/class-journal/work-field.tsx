import type { ClassJournalAnswer } from '@parta/contracts';
import { type RefObject, useId, useState } from 'react';
import type { Column } from '../../grid/sheet.ts';
import { commandId } from '../../api/command-id.ts';
import { Button } from '../../parts/button.tsx';
import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { SayingNote } from './saying-note.tsx';
import { CONTROL_LIMITS, useSay } from './use-say.ts';

type Props = {
  desk: JournalDesk;
  column: Column;
  types: ClassJournalAnswer['workTypes'];
  field: RefObject<HTMLSelectElement | null>;
};

/** What the column is for. The weight belongs to the kind of work, for the whole school (N-17). */
export function WorkField({ desk, column: { lesson, work }, types, field }: Props) {
  const id = useId();
  const { saying, say } = useSay(desk, lesson.lessonId);
  const { lessonId } = lesson;
  const [reason, setReason] = useState('');
  const asksReason = saying.state === 'failed' && CONTROL_LIMITS.has(saying.code);
  const plan = (workId: string, typeId: string, ver: number) =>
    void say('/api/works', {
      workId,
      lessonId,
      typeId,
      title: ver === 0 ? '' : work.title,
      parts: ver === 0 ? 1 : work.parts,
      ver,
      ...(reason.trim() && { reason: reason.trim() }),
    });
  return (
    <div className={styles.field}>
      <div className={styles.two}>
        <label htmlFor={id}>{m.work_type()}</label>
        <span>{m.weight()}</span>
        <select
          id={id}
          ref={field}
          value={work.typeId}
          disabled={!lesson.writable}
          onChange={({ target }) => plan(work.workId, target.value, work.ver)}
        >
          {types.map(({ typeId, title }) => (
            <option key={typeId} value={typeId}>
              {title}
            </option>
          ))}
        </select>
        <output>{work.counts ? weightText(work.weight, getLocale()) : m.does_not_count()}</output>
      </div>
      <Button look={['small', 'quiet']} disabled={!lesson.writable} onClick={() => plan(commandId(), work.typeId, 0)}>
        {m.one_more_work()}
      </Button>
      <SayingNote saying={saying} />
      {asksReason && (
        <>
          <input
            aria-label={m.control_reason()}
            placeholder={m.control_reason()}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button look="small" disabled={reason.trim() === ''} onClick={() => plan(work.workId, 'control', work.ver)}>
            {m.control_with_reason()}
          </Button>
        </>
      )}
    </div>
  );
}
