import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Column } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { SayingNote } from './saying-note.tsx';
import { TopicOffer } from './topic-offer.tsx';
import { useSay } from './use-say.ts';

type Props = { desk: JournalDesk; groupId: string; lesson: Column['lesson'] };

/** The topic in the teacher's words; saved when the field is left. What the plan offers is one press. */
export function TopicField({ desk, groupId, lesson }: Props) {
  const queries = useQueryClient();
  const id = useId();
  const [topic, setTopic] = useState(lesson.topic);
  const { saying, say } = useSay(desk, lesson.lessonId);
  const give = async (words: string) => {
    const said = words.trim();
    if (said === lesson.topic) return;
    await say('/api/topics', { lessonId: lesson.lessonId, topic: said, ver: lesson.topicVer });
    await queries.invalidateQueries({ queryKey: ['plan', groupId] });
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
        onBlur={() => void give(topic)}
      />
      {lesson.writable && topic === '' && (
        <TopicOffer
          groupId={groupId}
          lessonId={lesson.lessonId}
          onTake={(offered) => (setTopic(offered), void give(offered))}
        />
      )}
      <SayingNote saying={saying} />
    </div>
  );
}
