import { type HeardFact, HearsMany } from '@parta/bus';
import { MarkSet, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import { standingMarks } from '../domain/standing-marks.ts';
import { touchedWeeks } from '../domain/touched-weeks.ts';
import { weekDocument } from '../domain/week-document.ts';
import { worksOfMarks } from '../domain/works-of-marks.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class MarkSetHandler {
  @HearsMany(MarkSet, { inAnyOrder: true })
  async markSet(facts: HeardFact<MarkSet>[], { store, signal, heard }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    const changed = new Set(await store.works.mark(worksOfMarks(facts)));
    const before = await store.marks.ofIds(facts.flatMap(({ data }) => data.marks.map(({ markId }) => markId)));
    const marks = standingMarks(before, facts);
    await store.marks.put(marks);
    if (heard.isUnread) return;

    const lessons = facts.map(({ data }) => data).filter(({ lessonId }) => changed.has(lessonId));
    const weeks = touchedWeeks(marks, await store.groups.weeksOf(lessons));
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
