import { Access, Answers } from '@parta/bus';
import { WeeksToSign, type WeeksToSignAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { signedPart } from '../domain/signed-part.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import { weeksToSign } from '../domain/weeks-to-sign.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class WeeksToSignHandler {
  @Answers(WeeksToSign)
  @Access('service')
  async weeksToSign(asked: WeeksToSign, { store, now }: Reading): Promise<WeeksToSignAnswer> {
    assertMonday(asked);
    const rules = { document: weekDocument, signed: signedPart };
    const weeks = await store.classWeeks.ofPupils(asked.pupilIds, asked.monday, { ...asked, now }, rules);
    return { pupilIds: weeksToSign(asked.monday, weeks).toSorted() };
  }
}
