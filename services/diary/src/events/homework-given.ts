import { type HeardFact, HearsMany } from '@parta/bus';
import { HomeworkGiven, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { dueDays } from '../domain/due-days.ts';
import { newest } from '../domain/newest.ts';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class HomeworkGivenHandler {
  @HearsMany(HomeworkGiven, { inAnyOrder: true })
  async homeworkGiven(facts: HeardFact<HomeworkGiven>[], { store, signal, heard }: Hearing): Promise<void> {
    const said = facts.map(({ data, now: at }) => ({ ...data, givenOn: data.day, at }));
    await store.turns.of(heard.key);
    const before = await store.homeworks.ofIds(said.map(({ homeworkId }) => homeworkId));
    await store.homeworks.put(newest(said, ({ homeworkId }) => homeworkId));
    if (heard.isUnread) return;

    const touched = [...before, ...said];
    const lessons = await store.lessons.daysOf(touched.flatMap(({ lessonId, dueLessonId }) => dueLessonId ?? lessonId));
    const weeks = await store.groups.weeksOf(dueDays(touched, lessons));
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
