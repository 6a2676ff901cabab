import { type HeardFact, HearsMany } from '@parta/bus';
import { RemarkGiven, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { heardRemarks } from '../domain/heard-remarks.ts';
import { newest } from '../domain/newest.ts';
import { pupilsOf } from '../domain/pupils-of.ts';
import { revOf } from '../domain/rev.ts';
import { touchedWeeks } from '../domain/touched-weeks.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class RemarkGivenHandler {
  @HearsMany(RemarkGiven, { inAnyOrder: true })
  async remarkGiven(facts: HeardFact<RemarkGiven>[], { store, signal, heard }: Hearing): Promise<void> {
    const remarks = heardRemarks(facts);
    await store.turns.of(heard.key);
    await store.remarks.put(newest(remarks, ({ remarkId }) => remarkId));
    if (heard.isUnread) return;

    const weeks = touchedWeeks(remarks);
    await store.turns.ofPupils(pupilsOf(weeks), heard.key);
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
