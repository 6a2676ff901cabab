import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { FamiliesWithoutAccount, type FamiliesWithoutAccountAnswer, Refusal } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { leadsClass } from '../domain/leads-class.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class FamiliesWithoutAccountHandler {
  @Answers(FamiliesWithoutAccount)
  @Access('diary.signPaper')
  async familiesWithoutAccount(
    { classId, pupilIds }: FamiliesWithoutAccount,
    { store, caller, now }: Reading,
  ): Promise<FamiliesWithoutAccountAnswer> {
    const day = cityDay(now);
    if (caller.kind !== 'person' || !leadsClass(await store.facts.of(caller.personId), classId, day))
      throw new Refusal('not-found', 'No class of this caller');
    return { pupilIds: await store.accounts.lackedBy(pupilIds, classId, day) };
  }
}
