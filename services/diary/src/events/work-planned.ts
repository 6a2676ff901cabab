import { type HeardFact, HearsMany } from '@parta/bus';
import { WeekChanged, WorkPlanned } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { newest } from '../domain/newest.ts';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class WorkPlannedHandler {
  @HearsMany(WorkPlanned, { inAnyOrder: true })
  async workPlanned(facts: HeardFact<WorkPlanned>[], { store, signal, heard }: Hearing): Promise<void> {
    const works = facts.map(({ data, now: at }) => ({ ...data, at }));
    await store.turns.of(heard.key);
    await store.works.plan(newest(works, ({ workId }) => workId));
    if (heard.isUnread) return;

    const weeks = await store.groups.weeksOf(works);
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
