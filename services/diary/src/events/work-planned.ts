import { Hears } from '@parta/bus';
import { WeekChanged, WorkPlanned } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class WorkPlannedHandler {
  @Hears(WorkPlanned)
  async workPlanned(work: WorkPlanned, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    await store.works.plan(work, now);

    const rev = revOf([{ heard }]);
    const weeks = await store.groups.weeksOf([work]);
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev });
  }
}
