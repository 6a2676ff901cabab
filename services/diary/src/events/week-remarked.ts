import { type HeardFact, HearsMany } from '@parta/bus';
import { WeekChanged, WeekRemarked } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { heardWeekRemarks } from '../domain/heard-week-remarks.ts';
import { newest } from '../domain/newest.ts';
import { pupilsOf } from '../domain/pupils-of.ts';
import { revOf } from '../domain/rev.ts';
import { touchedWeeks } from '../domain/touched-weeks.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class WeekRemarkedHandler {
  @HearsMany(WeekRemarked, { inAnyOrder: true })
  async weekRemarked(facts: HeardFact<WeekRemarked>[], { store, signal, heard }: Hearing): Promise<void> {
    const remarks = heardWeekRemarks(facts);
    await store.turns.of(heard.key);
    await store.weekRemarks.put(newest(remarks, ({ pupilId, monday }) => `${pupilId} ${monday}`));

    const weeks = touchedWeeks(
      [],
      remarks.map(({ pupilId, monday }) => ({ pupilId, monday })),
    );
    await store.turns.ofPupils(pupilsOf(weeks), heard.key);
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
