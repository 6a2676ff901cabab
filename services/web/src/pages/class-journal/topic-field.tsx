import { useId, useState } from 'react';
import type { Column } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

/** The topic in the teacher's words; saved when the field is left. */
export function TopicField({ desk, lesson }: { desk: JournalDesk; lesson: Column['lesson'] }) {
  const id = useId();
  const [topic, setTopic] = useState(lesson.topic);
  const { saying, say } = useSay(desk, lesson.lessonId);
  const save = () => {
    const said = topic.trim();
    if (said !== lesson.topic)
      void say('/api/topics', { lessonId: lesson.lessonId, topic: said, ver: lesson.topicVer });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{m.topic()}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={topic}
        disabled={!lesson.writable}
        onChange={({ target }) => setTopic(target.value)}
        onBlur={save}
      />
      <SayingNote saying={saying} />
    </div>
  );
}
