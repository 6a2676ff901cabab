import { Access, Answers } from '@parta/bus';
import { SignaturesOfWeek, type SignaturesOfWeekAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertMayRead, grantedTo, maySignFor, notFound } from '../domain/may-read.ts';
import { signaturesOfWeek, statusOnly } from '../domain/signatures-of-week.ts';
import { signedPart } from '../domain/signed-part.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SignaturesOfWeekHandler {
  @Answers(SignaturesOfWeek)
  @Access('diary.signatures')
  async signaturesOfWeek(asked: SignaturesOfWeek, { store, caller, now }: Reading): Promise<SignaturesOfWeekAnswer> {
    const { pupilId, monday } = asked;
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.signatures', { pupilId, now }, places);
    assertMonday(asked);
    const week = await store.weeks.read(asked, weekDocument);
    if (!week) throw notFound();
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const rows = await store.signatures.rowsOf(asked, schoolIds, now);
    const version = store.signatures.versionOf(signedPart(week));
    const signer = maySignFor(caller, pupilId) ? caller.personId : null;
    const papers = await store.papers.ofWeek([pupilId], monday);
    const signatures = signaturesOfWeek(monday, { ...rows, version, papers }, signer);
    return grantedTo(caller, { pupilId, now }) ? statusOnly(signatures) : signatures;
  }
}
