import { type HeardFact, HearsMany } from '@parta/bus';
import { LessonsPlanned, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { newest } from '../domain/newest.ts';
import { plannedLessons } from '../domain/planned-lessons.ts';
import { pupilsOf } from '../domain/pupils-of.ts';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class LessonsPlannedHandler {
  @HearsMany(LessonsPlanned, { inAnyOrder: true })
  async lessonsPlanned(facts: HeardFact<LessonsPlanned>[], { store, signal, heard }: Hearing): Promise<void> {
    const lessons = plannedLessons(facts);
    await store.turns.of(heard.key);
    const former = await store.lessons.daysOf(lessons.map(({ lessonId }) => lessonId));
    await store.lessons.plan(newest(lessons, ({ lessonId }) => lessonId));
    if (heard.isUnread) return;

    const weeks = await store.groups.weeksOf([...former, ...lessons]);
    await store.turns.ofPupils(pupilsOf(weeks), heard.key);
    await store.weeks.forgetWeeks(weeks);
    for (const pupilId of pupilsOf(weeks)) signal(WeekChanged, { pupilId, monday: null, rev: revOf(facts) });
  }
}
