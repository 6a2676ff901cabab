import { Hears } from '@parta/bus';
import { LessonChanged, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { changeOf } from '../domain/change-of.ts';
import { pupilsOf } from '../domain/pupils-of.ts';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class LessonChangedHandler {
  @Hears(LessonChanged)
  async lessonChanged(lesson: LessonChanged, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    const former = await store.lessons.daysOf([lesson.lessonId]);
    await store.lessons.change(lesson, changeOf(lesson), now);
    if (heard.isUnread) return;

    const weeks = await store.groups.weeksOf([...former, lesson]);
    await store.turns.ofPupils(pupilsOf(weeks), heard.key);
    await store.weeks.forgetWeeks(weeks);
    for (const pupilId of pupilsOf(weeks)) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
