import { type Caller, type GiveTopic, Refusal, type TopicGiven } from '@parta/contracts';
import type { Lesson, LessonAtHand } from './lesson.ts';
import { factsOf, mayWrite, statusOf } from './lesson-writing.ts';

/**
 * The lesson with its topic; an empty one takes it back.
 * @throws forbidden, lesson-cancelled, changed-meanwhile
 */
export function giveTopic(at: LessonAtHand, { topic, ver }: GiveTopic, caller: Caller): Lesson {
  mayWrite(caller, 'topic.write', at);
  const { lesson } = at;
  if (lesson.topicVer !== ver) {
    const { topic: standing, topicVer } = lesson;
    throw new Refusal('changed-meanwhile', 'Somebody was faster', { topic: standing, ver: topicVer });
  }
  const text = topic.trim();
  return { ...lesson, topic: text, topicVer: ver + 1, touched: true, status: statusOf({ ...lesson, topic: text }) };
}

export function topicGiven(at: LessonAtHand, by: string | null): TopicGiven {
  return { ...factsOf(at), topic: at.lesson.topic, by, ver: at.lesson.topicVer };
}
