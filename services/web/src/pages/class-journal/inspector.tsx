import type { ClassJournalAnswer } from '@parta/contracts';
import { lazy, Suspense } from 'react';
import { firstWith } from '../../grid/first-with.ts';
import type { Intent } from '../../grid/grid.types.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import type { Fields } from './fields.ts';
import { HomeworkField } from './homework-field.tsx';
import styles from './inspector.module.css';
import type { Names } from './names.ts';
import { PupilPad } from './pupil-pad.tsx';
import { RollCall } from './roll-call.tsx';
import { TopicField } from './topic-field.tsx';
import { WorkField } from './work-field.tsx';

const ConflictCard = lazy(async () => ({ default: (await import('./conflict-card.tsx')).ConflictCard }));
const Distribution = lazy(async () => ({ default: (await import('./distribution.tsx')).Distribution }));

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  today: string;
  fields: Fields;
  onIntent: (intent: Intent) => void;
};

/** The lesson and the pupil under the cursor: everything of them that is no cell. */
export function Inspector({ desk, journal, names, today, fields, onIntent }: Props) {
  const { sheet, cursor } = desk.getState();
  const column = sheet.columns[cursor.column];
  if (!column) return null;
  const { lesson } = column;
  return (
    <aside className={styles.panel} aria-label={m.lesson_and_pupil()}>
      <div>
        <h2>
          {lesson.day === today && <em>{m.today()}</em>}{' '}
          {m.lesson_of({ day: dayAndMonth(lesson.day), number: lesson.number })}
        </h2>
        <RollCall key={`roll ${lesson.lessonId}`} desk={desk} lesson={lesson} names={names} button={fields.roll} />
        <TopicField
          key={`topic ${lesson.lessonId} ${lesson.topicVer}`}
          desk={desk}
          groupId={journal.groupId}
          lesson={lesson}
          field={fields.topic}
        />
        <WorkField
          key={`work ${column.work.workId} ${column.work.ver}`}
          desk={desk}
          column={column}
          types={journal.workTypes}
          field={fields.work}
        />
        <HomeworkField
          key={`homework ${lesson.lessonId} ${lesson.homework[0]?.ver ?? 0}`}
          desk={desk}
          lesson={lesson}
          journal={journal}
          names={names}
          field={fields.homework}
          noneButton={fields.noHomework}
        />
        <Suspense fallback={null}>
          <Distribution state={desk.getState()} column={column} />
          {firstWith(desk.getState(), 'conflict') && <ConflictCard desk={desk} names={names} />}
        </Suspense>
        <PupilPad desk={desk} journal={journal} names={names} comment={fields.comment} onIntent={onIntent} />
      </div>
    </aside>
  );
}
