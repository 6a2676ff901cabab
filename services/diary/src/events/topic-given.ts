import { Hears } from '@parta/bus';
import { TopicGiven, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class TopicGivenHandler {
  @Hears(TopicGiven)
  async topicGiven(topic: TopicGiven, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    await store.lessons.giveTopic(topic, now);

    const rev = revOf([{ heard }]);
    const weeks = await store.groups.weeksOf([topic]);
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev });
  }
}
