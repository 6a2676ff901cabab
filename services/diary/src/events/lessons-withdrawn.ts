import { Hears } from '@parta/bus';
import { LessonsWithdrawn, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { pupilsOf } from '../domain/pupils-of.ts';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class LessonsWithdrawnHandler {
  @Hears(LessonsWithdrawn)
  async lessonsWithdrawn({ lessons }: LessonsWithdrawn, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    await store.lessons.withdraw(lessons, now);
    if (heard.isUnread) return;

    const stood = await store.lessons.daysOf(lessons.map(({ lessonId }) => lessonId));
    const weeks = await store.groups.weeksOf(stood);
    await store.turns.ofPupils(pupilsOf(weeks), heard.key);
    await store.weeks.forgetWeeks(weeks);
    for (const pupilId of pupilsOf(weeks)) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
