import type { ClassJournalAnswer } from '@parta/contracts';
import type { RefObject } from 'react';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { ConflictCard } from './conflict-card.tsx';
import type { JournalDesk } from './desk.ts';
import { Distribution } from './distribution.tsx';
import { HomeworkField } from './homework-field.tsx';
import styles from './inspector.module.css';
import type { Names } from './names.ts';
import { PupilPad } from './pupil-pad.tsx';
import { RollCall } from './roll-call.tsx';
import { TopicField } from './topic-field.tsx';
import { WorkField } from './work-field.tsx';

type Props = {
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  names: Names;
  today: string;
  comment: RefObject<HTMLInputElement | null>;
  work: RefObject<HTMLSelectElement | null>;
};

/** The lesson and the pupil under the cursor: everything of them that is no cell. */
export function Inspector({ desk, journal, names, today, comment, work }: Props) {
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
        <RollCall key={`roll ${lesson.lessonId}`} desk={desk} lesson={lesson} />
        <TopicField
          key={`topic ${lesson.lessonId} ${lesson.topicVer}`}
          desk={desk}
          groupId={journal.groupId}
          lesson={lesson}
        />
        <WorkField
          key={`work ${column.work.workId} ${column.work.ver}`}
          desk={desk}
          column={column}
          types={journal.workTypes}
          field={work}
        />
        <HomeworkField
          key={`homework ${lesson.lessonId} ${lesson.homework[0]?.ver ?? 0}`}
          desk={desk}
          lesson={lesson}
          journal={journal}
          names={names}
        />
        <Distribution state={desk.getState()} column={column} />
        <ConflictCard desk={desk} names={names} />
        <PupilPad desk={desk} journal={journal} names={names} comment={comment} />
      </div>
    </aside>
  );
}
