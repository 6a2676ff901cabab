import { Access, Answers, ready } from '@parta/bus';
import { WeekOfPupil, type WeekOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { isOwnChild, leadsClassOf, notFound } from '../domain/may-read.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday, assertNearYears } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class WeekOfPupilHandler {
  @Answers(WeekOfPupil)
  @Access('diary.read')
  async weekOfPupil(week: WeekOfPupil, { store, caller, now }: Reading): Promise<WeekOfPupilAnswer> {
    if (!isOwnChild(caller, week.pupilId)) {
      const places = await store.pupils.placesOn(week.pupilId, now.slice(0, 10));
      if (!leadsClassOf(caller, week.pupilId, places)) throw notFound();
    }
    assertMonday(week);
    const { bytes, etag, rev } = (await store.weeks.stored(week)) ?? (await assembled(week, store));
    return ready(bytes, etag, rev);
  }
}

/** A week nobody has written in since it last changed its shape: made of its rows, not kept. */
async function assembled(week: WeekOfPupil, store: Reading['store']) {
  const rev = await store.weeks.heardFor(week.pupilId);
  const rows = await store.weeks.rowsOf(week);
  if (rows.enrolments.length === 0) throw notFound();
  assertNearYears(week.monday, rows.years);
  return store.weeks.pack(weekDocument(rows), rev);
}
