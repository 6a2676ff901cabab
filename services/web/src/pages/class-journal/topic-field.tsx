import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Column } from '../../grid/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { planQuery } from '../plan/plan-query.ts';
import { backToCells } from './back-to-cells.ts';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

type Props = {
  desk: JournalDesk;
  groupId: string;
  lesson: Column['lesson'];
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The topic in the teacher's words; saved when the field is left. What the plan offers is one press, or Enter in the empty field (N-26). */
export function TopicField({ desk, groupId, lesson, field }: Props) {
  const queries = useQueryClient();
  const id = useId();
  const [topic, setTopic] = useState(lesson.topic);
  const { saying, say } = useSay(desk, lesson.lessonId);
  const isOpen = lesson.writable && topic === '';
  const { data: plan } = useQuery({ ...planQuery(groupId), enabled: isOpen });
  const offer = isOpen && lesson.topic === '' && plan?.offers.find(({ lessonId }) => lessonId === lesson.lessonId);
  const give = async (words: string) => {
    const said = words.trim();
    if (said === lesson.topic) return;
    await say('/api/topics', { lessonId: lesson.lessonId, topic: said, ver: lesson.topicVer });
    await queries.invalidateQueries({ queryKey: ['plan', groupId] });
  };
  const take = (offered: string) => (setTopic(offered), void give(offered));
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && offer) take(offer.topic);
    backToCells(event, () => setTopic(lesson.topic));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {m.topic()} <kbd aria-hidden="true">е</kbd>
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={500}
        value={topic}
        disabled={!lesson.writable}
        onChange={({ target }) => setTopic(target.value)}
        onBlur={() => void give(topic)}
        onKeyDown={press}
      />
      {offer && (
        <Button look={['small', 'quiet']} onClick={() => take(offer.topic)}>
          {m.topic_by_plan({ topic: offer.topic })}
        </Button>
      )}
      <SayingNote saying={saying} />
    </div>
  );
}
