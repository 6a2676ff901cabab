import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, ClosePeriod, PeriodClosed, Refusal } from '@parta/contracts';
import { closePeriod } from '../domain/closing/close-period.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ClosePeriodHandler {
  @Answers(ClosePeriod)
  @Access('period.close')
  async closePeriod(wanted: ClosePeriod, { store, say, caller, now }: Unit): Promise<void> {
    const { schoolId, yearId } = wanted;
    const year = await store.years.get(yearId);
    const today = await store.schools.dayAt(schoolId, now);
    const span = closePeriod(year, wanted, { caller, today });
    if (!year) throw new Refusal('not-found', 'No such year');
    const by = actorOf(caller);
    await store.closings.alone(schoolId);
    if (await store.closings.close(year, span, by, now)) say(PeriodClosed, { schoolId, yearId, ...span, by });
  }
}
