import { Access, Answers } from '@parta/bus';
import { SignaturesOfClass, type SignaturesOfClassAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { leadsClass, notFound } from '../domain/may-read.ts';
import { signaturesOfClass } from '../domain/signatures-of-class.ts';
import { signedPart } from '../domain/signed-part.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SignaturesOfClassHandler {
  @Answers(SignaturesOfClass)
  @Access('diary.signPaper')
  async signaturesOfClass(asked: SignaturesOfClass, { store, caller, now }: Reading): Promise<SignaturesOfClassAnswer> {
    const place = await store.classes.placeOn(asked.classId, now.slice(0, 10));
    if (!place || !leadsClass(caller, place)) throw notFound();
    assertMonday(asked);
    const reader = { schoolId: place.schoolId, readerId: caller.personId, now };
    const week = await store.classWeeks.read(asked, reader, { document: weekDocument, signed: signedPart });
    return signaturesOfClass(asked.monday, week);
  }
}
