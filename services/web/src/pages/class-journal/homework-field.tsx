import type { ClassJournalAnswer } from '@parta/contracts';
import { lazy, Suspense, useId, useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import type { Column } from '../../grid/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { backToCells } from './back-to-cells.ts';
import type { JournalDesk } from './desk.ts';
import type { Fields } from './fields.ts';
import type { More } from './homework-more.tsx';
import styles from './inspector.module.css';
import type { Names } from './names.ts';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

/** Links, files and addressees come after the field they belong to. */
const HomeworkMore = lazy(async () => ({ default: (await import('./homework-more.tsx')).HomeworkMore }));

type Props = {
  desk: JournalDesk;
  lesson: Column['lesson'];
  journal: ClassJournalAnswer;
  names: Names;
  field: Fields['homework'];
  noneButton: Fields['noHomework'];
};

/** Homework given on the lesson, due on a later one; «не задано» is one press and a statement of its own (F-063). */
export function HomeworkField({ desk, lesson, journal, names, field, noneButton }: Props) {
  const id = useId();
  const [given] = lesson.homework;
  const later = journal.lessons.filter(({ day, status }) => day > lesson.day && status !== 'cancelled');
  const [text, setText] = useState(given?.text ?? '');
  const [due, setDue] = useState(given?.dueLessonId ?? later[0]?.lessonId ?? '');
  const { saying, say } = useSay(desk, lesson.lessonId);
  const give = (kind: 'task' | 'none' | 'withdrawn', words: string, dueLesson: string, more: More = {}) =>
    void say('/api/homework', {
      homeworkId: given?.homeworkId ?? commandId(),
      lessonId: lesson.lessonId,
      kind,
      text: words,
      due: dueLesson && kind === 'task' ? { lessonId: dueLesson } : null,
      pupilIds: given?.pupilIds ?? null,
      ver: given?.ver ?? 0,
      ...more,
    });
  const hasMore = (given?.links?.length ?? 0) + (given?.files?.length ?? 0) > 0;
  const save = (dueLesson: string) => {
    const words = text.trim();
    if (words !== (given?.text ?? '') || dueLesson !== (given?.dueLessonId ?? dueLesson))
      give(words || hasMore ? 'task' : 'withdrawn', words, dueLesson);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {m.homework()} <kbd aria-hidden="true">р</kbd>
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={2000}
        value={text}
        placeholder={given?.kind === 'none' ? m.no_homework() : ''}
        disabled={!lesson.writable}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => save(due)}
        onKeyDown={(event) => backToCells(event, () => setText(given?.text ?? ''))}
      />
      <div className={styles.due}>
        <select
          aria-label={m.due()}
          value={due}
          disabled={!lesson.writable || later.length === 0}
          onChange={({ target }) => (setDue(target.value), save(target.value))}
        >
          {later.length === 0 && <option value="">{m.due_next()}</option>}
          {later.map(({ lessonId, day }) => (
            <option key={lessonId} value={lessonId}>
              {m.due_on({ day: dayAndMonth(day) })}
            </option>
          ))}
        </select>
        <Button
          ref={noneButton}
          look="small"
          disabled={!lesson.writable || given?.kind === 'none'}
          onClick={() => (setText(''), give('none', '', ''))}
        >
          {m.not_asked()}
        </Button>
      </div>
      <Suspense fallback={null}>
        <HomeworkMore
          lesson={lesson}
          given={given}
          pupils={journal.pupils}
          names={names}
          onGive={(more) => give('task', text.trim(), due, more)}
        />
      </Suspense>
      <SayingNote saying={saying} />
    </div>
  );
}
