import { Access, Answers } from '@parta/bus';
import { RecordPaperSignature, type RecordPaperSignatureAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { leadsClass, notFound } from '../domain/may-read.ts';
import { recordPaper } from '../domain/record-paper.ts';
import { signedPart } from '../domain/signed-part.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RecordPaperSignatureHandler {
  @Answers(RecordPaperSignature)
  @Access('diary.signPaper')
  async recordPaperSignature(
    wanted: RecordPaperSignature,
    { store, caller, now }: Unit,
  ): Promise<RecordPaperSignatureAnswer> {
    const place = await store.classes.placeOn(wanted.classId, now.slice(0, 10));
    if (!place || !leadsClass(caller, place)) throw notFound();
    assertMonday(wanted);
    const reader = { schoolId: place.schoolId, readerId: caller.personId, now };
    const week = await store.classWeeks.read(wanted, reader, { document: weekDocument, signed: signedPart });
    const signatures = recordPaper(week, wanted, caller.personId, now);
    return { recorded: await store.papers.add(signatures) };
  }
}
