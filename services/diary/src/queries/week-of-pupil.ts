import { Access, Answers, ready } from '@parta/bus';
import { type Caller, WeekOfPupil, type WeekOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { grantedWeek } from '../domain/granted-week.ts';
import { isWholeWeek, ledInWeek, ledWeek } from '../domain/led-week.ts';
import { assertMayRead, grantedTo, isOwnChild, notFound } from '../domain/may-read.ts';
import type { WeekRows } from '../domain/rows.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday, assertNearYears } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

type Rule = (rows: WeekRows) => WeekOfPupilAnswer;

@Controller()
export class WeekOfPupilHandler {
  @Answers(WeekOfPupil)
  @Access('diary.read')
  async weekOfPupil(week: WeekOfPupil, reading: Reading): Promise<WeekOfPupilAnswer> {
    const { store, caller } = reading;
    const part = isOwnChild(caller, week.pupilId) ? null : await partFor(caller, week, reading);
    assertMonday(week);
    const { bytes, etag, rev } = part
      ? await assembled(week, store, part)
      : ((await store.weeks.stored(week)) ?? (await assembled(week, store, weekDocument)));
    return ready(bytes, etag, rev);
  }
}

/**
 * What whoever is not of the family may see of the week; null for all of it.
 * @throws not-found
 */
async function partFor(caller: Caller, week: WeekOfPupil, { store, now }: Reading): Promise<Rule | null> {
  const asked = { pupilId: week.pupilId, now };
  const today = now.slice(0, 10);
  const granted = grantedTo(caller, asked);
  if (granted) {
    assertMayRead(caller, 'diary.read', asked, await store.pupils.placesOn(week.pupilId, today));
    return (rows) => grantedWeek(rows, granted);
  }
  if (caller.kind !== 'person') throw notFound();
  const led = ledInWeek(caller, week, await store.pupils.ledBy(week.pupilId, caller.personId, today));
  return isWholeWeek(week.monday, led) ? null : (rows) => ledWeek(rows, led);
}

/** A week nobody has written in since it last changed its shape, or one of which only parts are seen: made of its rows, not kept. */
async function assembled(week: WeekOfPupil, store: Reading['store'], rule: Rule) {
  const rev = await store.weeks.heardFor(week.pupilId);
  const rows = await store.weeks.rowsOf(week);
  if (rows.enrolments.length === 0) throw notFound();
  assertNearYears(week.monday, rows.years);
  return store.weeks.pack(rule(rows), rev);
}
