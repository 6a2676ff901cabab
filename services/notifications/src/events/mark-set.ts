import { Controller } from '@nestjs/common';
import { type HeardFact, HearsMany } from '@parta/bus';
import { MarkSet } from '@parta/contracts';
import { newsAfter } from '../domain/news.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class MarkSetHandler {
  @HearsMany(MarkSet)
  async markSet(facts: HeardFact<MarkSet>[], { store }: Hearing): Promise<void> {
    const markIds = facts.flatMap(({ data }) => data.marks.map(({ markId }) => markId));
    const waiting = await store.intents.waitingOf(markIds);
    await store.intents.put(newsAfter(waiting, facts));
  }
}
