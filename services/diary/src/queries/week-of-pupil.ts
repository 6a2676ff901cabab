import { Access, Answers, ready } from '@parta/bus';
import { WeekOfPupil, type WeekOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { grantedWeek } from '../domain/granted-week.ts';
import { assertMayRead, grantedTo, isOwnChild, notFound } from '../domain/may-read.ts';
import type { WeekRows } from '../domain/rows.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday, assertNearYears } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class WeekOfPupilHandler {
  @Answers(WeekOfPupil)
  @Access('diary.read')
  async weekOfPupil(week: WeekOfPupil, { store, caller, now }: Reading): Promise<WeekOfPupilAnswer> {
    const asked = { pupilId: week.pupilId, now };
    if (!isOwnChild(caller, week.pupilId))
      assertMayRead(caller, 'diary.read', asked, await store.pupils.placesOn(week.pupilId, now.slice(0, 10)));
    assertMonday(week);
    const granted = grantedTo(caller, asked);
    const { bytes, etag, rev } = granted
      ? await assembled(week, store, (rows) => grantedWeek(rows, granted))
      : ((await store.weeks.stored(week)) ?? (await assembled(week, store, weekDocument)));
    return ready(bytes, etag, rev);
  }
}

/** A week nobody has written in since it last changed its shape, or one of which only parts are seen: made of its rows, not kept. */
async function assembled(week: WeekOfPupil, store: Reading['store'], rule: (rows: WeekRows) => WeekOfPupilAnswer) {
  const rev = await store.weeks.heardFor(week.pupilId);
  const rows = await store.weeks.rowsOf(week);
  if (rows.enrolments.length === 0) throw notFound();
  assertNearYears(week.monday, rows.years);
  return store.weeks.pack(rule(rows), rev);
}
