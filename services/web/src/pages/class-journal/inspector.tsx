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
import type { Opened } from './opened.types.ts';
import { TopicField } from './topic-field.tsx';

const parts = () => import('./panel-parts.ts');
const ConflictCard = lazy(async () => ({ default: (await parts()).ConflictCard }));
const Distribution = lazy(async () => ({ default: (await parts()).Distribution }));
const PupilPad = lazy(async () => ({ default: (await parts()).PupilPad }));
const RollCall = lazy(async () => ({ default: (await parts()).RollCall }));
const WorkField = lazy(async () => ({ default: (await parts()).WorkField }));

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  today: string;
  fields: Fields;
  onIntent: (intent: Intent) => void;
  onOpen: (opened: Opened) => void;
};

/** The lesson and the pupil under the cursor: everything of them that is no cell. */
export function Inspector({ desk, journal, names, today, fields, onIntent, onOpen }: Props) {
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
        <Suspense fallback={null}>
          <RollCall key={`roll ${lesson.lessonId}`} desk={desk} lesson={lesson} names={names} button={fields.roll} />
        </Suspense>
        <TopicField
          key={`topic ${lesson.lessonId} ${lesson.topicVer}`}
          desk={desk}
          groupId={journal.groupId}
          lesson={lesson}
          field={fields.topic}
        />
        <Suspense fallback={null}>
          <WorkField
            key={`work ${column.work.workId} ${column.work.ver}`}
            desk={desk}
            column={column}
            types={journal.workTypes}
            field={fields.work}
          />
        </Suspense>
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
          <PupilPad {...{ desk, journal, names, onIntent, onOpen }} comment={fields.comment} />
        </Suspense>
      </div>
    </aside>
  );
}
