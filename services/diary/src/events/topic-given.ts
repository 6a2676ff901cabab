import { type HeardFact, HearsMany } from '@parta/bus';
import { TopicGiven, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { newest } from '../domain/newest.ts';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class TopicGivenHandler {
  @HearsMany(TopicGiven, { inAnyOrder: true })
  async topicGiven(facts: HeardFact<TopicGiven>[], { store, signal, heard }: Hearing): Promise<void> {
    const topics = facts.map(({ data, now: at }) => ({ ...data, at }));
    await store.turns.of(heard.key);
    await store.lessons.giveTopics(newest(topics, ({ lessonId }) => lessonId));
    if (heard.isUnread) return;

    const weeks = await store.groups.weeksOf(topics);
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
