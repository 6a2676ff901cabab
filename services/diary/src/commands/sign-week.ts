import { Access, Answers } from '@parta/bus';
import { SignWeek, type SignWeekAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertMaySign } from '../domain/may-read.ts';
import { alreadySigned, signWeek } from '../domain/sign-week.ts';
import { signedPart } from '../domain/signed-part.ts';
import { assertHeard, notHeardYet } from '../domain/still-hearing.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SignWeekHandler {
  @Answers(SignWeek)
  @Access('diary.sign', 'diary.signatures')
  async signWeek(wanted: SignWeek, { store, caller, now }: Unit): Promise<SignWeekAnswer> {
    assertMaySign(caller, wanted.pupilId);
    assertMonday(wanted);
    const places = await store.pupils.placesOn(wanted.pupilId, now.slice(0, 10));
    assertHeard(places, now);
    const week = await store.weeks.read(wanted, weekDocument);
    if (!week) throw notHeardYet();
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const rows = await store.signatures.rowsOf(wanted, schoolIds, now);
    const version = store.signatures.versionOf(signedPart(week));
    const signature = signWeek({ ...rows, version, updatedAt: week.updatedAt }, wanted, caller, now);
    if (!(await store.signatures.add(signature))) throw alreadySigned();
    return { at: now };
  }
}
