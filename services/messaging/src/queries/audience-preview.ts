import { Access, Answers } from '@parta/bus';
import { AudiencePreview, type AudiencePreviewAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { letterTo, recipientsOf } from '../domain/letter.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AudiencePreviewHandler {
  @Answers(AudiencePreview)
  @Access('letter.write')
  async audiencePreview(
    { audience, staffIds, toOffice: office }: AudiencePreview,
    { store, caller, now }: Reading,
  ): Promise<AudiencePreviewAnswer> {
    const writer = writerOf(caller);
    const roll = await store.rolls.of(audience, writer.schoolIds, cityDay(now));
    const letter = letterTo(audience, roll, writer, { staffIds, office });
    const people = recipientsOf(letter, writer);
    const guardians = people.filter(({ as }) => as === 'guardian').length;
    return {
      count: people.length,
      guardians,
      staff: people.length - guardians,
      people,
      unreached: [...letter.unreached],
    };
  }
}
