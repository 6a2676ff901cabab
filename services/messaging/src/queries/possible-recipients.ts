import { Access, Answers } from '@parta/bus';
import { PossibleRecipients, type PossibleRecipientsAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { mayAddress } from '../domain/letter.ts';
import { staffFor } from '../domain/staff-for.ts';
import { standing } from '../domain/reading.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PossibleRecipientsHandler {
  @Answers(PossibleRecipients)
  @Access('letter.write')
  async possibleRecipients(
    { childId }: PossibleRecipients,
    { store, caller, now }: Reading,
  ): Promise<PossibleRecipientsAnswer> {
    const writer = writerOf(caller);
    const today = cityDay(now);
    if (!childId) {
      const audiences = writer.side === 'staff' ? await store.rolls.scopesOf(writer.personId, today) : [];
      return { staff: [], office: false, audiences };
    }
    const audience = { kind: 'pupil' as const, id: childId };
    const known = await store.rolls.of(audience, writer.schoolIds, today);
    const roll = standing(known && mayAddress(audience, known, writer) ? known : undefined);
    const subjects = await store.rolls.subjectsOf(roll.ties.places.map(({ scopeId }) => scopeId));
    return { ...staffFor(roll, childId, writer, subjects), audiences: [] };
  }
}
