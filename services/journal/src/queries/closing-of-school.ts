import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ClosingOfSchool, type ClosingOfSchoolAnswer, Refusal } from '@parta/contracts';
import { closingPage } from '../domain/closing/closing-page.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ClosingOfSchoolHandler {
  @Answers(ClosingOfSchool)
  @Access('closing.read')
  async closingOfSchool(
    { schoolId }: ClosingOfSchool,
    { store, caller, now }: Reading,
  ): Promise<ClosingOfSchoolAnswer> {
    if (!can(caller, 'closing.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    const today = await store.schools.dayAt(schoolId, now);
    const [latest] = await store.years.latest([schoolId]);
    const year = (await store.years.from(schoolId, today)) ?? latest;
    if (!year) throw new Refusal('not-found', 'No year is open');
    const closed = await store.closings.closedIn(year);
    const unlocks = await store.closings.unlocksOf(schoolId);
    return closingPage({ year, today, closed, unlocks, changes: await store.lateChanges.of(schoolId) });
  }
}
