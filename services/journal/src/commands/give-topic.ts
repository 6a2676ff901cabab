import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, GiveTopic, type GiveTopicAnswer, JournalChanged, TopicGiven } from '@parta/contracts';
import { changedLate, textChange } from '../domain/closing/late-change.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import { giveTopic, topicGiven } from '../domain/topic.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class GiveTopicHandler {
  @Answers(GiveTopic)
  @Access('topic.write')
  async giveTopic(wanted: GiveTopic, { store, say, signal, caller, now }: Unit): Promise<GiveTopicAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const lesson = giveTopic(at, wanted, caller);
    await store.lessons.save(lesson);
    const { id, topic: text, topicVer } = lesson;
    const change = textChange('topic', { text: at.lesson.topic }, { id, text, ver: topicVer });
    await store.lateChanges.add(lesson, changedLate(at, { caller, now }, [change]));
    say(TopicGiven, topicGiven({ ...at, lesson }, actorOf(caller)));
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    return { ver: lesson.topicVer };
  }
}
