import { Access, Answers, ready } from '@parta/bus';
import { type Caller, WeekOfPupil, type WeekOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { grantedWeek } from '../domain/granted-week.ts';
import { isWholeWeek, ledInWeek, ledWeek } from '../domain/led-week.ts';
import { assertMayRead, grantedTo, isOwnChild, notFound } from '../domain/may-read.ts';
import type { WeekRows } from '../domain/rows.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertHeard, notHeardYet } from '../domain/still-hearing.ts';
import { assertMonday, assertNearYears } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

/** What of a week is seen, and which schools it may name; null: all the pupil has to do with. */
type Part = { rule: (rows: WeekRows) => WeekOfPupilAnswer; schoolIds: string[] | null };
const WHOLE: Part = { rule: weekDocument, schoolIds: null };

@Controller()
export class WeekOfPupilHandler {
  @Answers(WeekOfPupil)
  @Access('diary.read')
  async weekOfPupil(week: WeekOfPupil, reading: Reading): Promise<WeekOfPupilAnswer> {
    const { store, caller } = reading;
    const part = isOwnChild(caller, week.pupilId) ? WHOLE : await partFor(caller, week, reading);
    assertMonday(week);
    const kept = part.rule === weekDocument ? await store.weeks.stored(week) : undefined;
    const { bytes, etag, rev, ...heard } = kept ?? (await assembled(week, reading, part));
    assertHeard([heard], reading.now);
    return ready(bytes, etag, rev);
  }
}

/**
 * What whoever is not of the family may see of the week.
 * @throws not-found
 */
async function partFor(caller: Caller, week: WeekOfPupil, { store, now }: Reading): Promise<Part> {
  const asked = { pupilId: week.pupilId, now };
  const today = now.slice(0, 10);
  const granted = grantedTo(caller, asked);
  if (granted) {
    assertMayRead(caller, 'diary.read', asked, await store.pupils.placesOn(week.pupilId, today));
    return { rule: (rows) => grantedWeek(rows, granted), schoolIds: null };
  }
  if (caller.kind !== 'person') throw notFound();
  const led = ledInWeek(caller, week, await store.pupils.ledBy(week.pupilId, caller.personId, today));
  const schoolIds = led.map(({ schoolId }) => schoolId);
  return { rule: isWholeWeek(week.monday, led) ? weekDocument : (rows) => ledWeek(rows, led), schoolIds };
}

/** A week nobody has written in since it last changed its shape, or one of which only parts are seen: made of its rows, not kept. */
async function assembled(week: WeekOfPupil, { store, caller }: Reading, { rule, schoolIds }: Part) {
  const heard = await store.weeks.heardFor(week.pupilId, schoolIds);
  const rows = await store.weeks.rowsOf(week);
  if (rows.enrolments.length === 0) throw isOwnChild(caller, week.pupilId) ? notHeardYet() : notFound();
  assertNearYears(week.monday, rows.years);
  return store.weeks.pack(rule(rows), heard);
}
