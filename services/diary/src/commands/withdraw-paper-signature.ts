import { Access, Answers } from '@parta/bus';
import { WithdrawPaperSignature } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { mayRecordFor, notFound } from '../domain/may-read.ts';
import { assertNotOwn } from '../domain/paper-signature.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WithdrawPaperSignatureHandler {
  @Answers(WithdrawPaperSignature)
  @Access('diary.signPaper')
  async withdrawPaperSignature({ signatureId }: WithdrawPaperSignature, { store, caller, now }: Unit): Promise<void> {
    const paper = await store.papers.find(signatureId);
    if (!paper) throw notFound();
    const day = now.slice(0, 10);
    const places = await store.pupils.placesOn(paper.pupilId, day);
    if (!mayRecordFor(caller, paper.pupilId, places)) throw notFound();
    assertNotOwn(paper.pupilId, await store.guardianships.childrenOf(caller.personId, day));
    await store.papers.withdraw(signatureId, caller.personId, now);
  }
}
