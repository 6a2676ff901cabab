import { Refusal } from '@parta/contracts';
import { addDays } from '@parta/school';

/** While facts of a school wait: when the last one heard was said (UTC); null where none is known to wait. */
export type Standing = { standsAt: string | null };

/** Up to so many days behind a diary is told as it stands: hours after a fault are nothing to keep a family waiting for. */
const BEHIND_DAYS = 1;

/**
 * A diary whose school is being heard from long ago tells what was true then, as if it were so today: it says so instead (P-02).
 * @throws diary-filling, with the day it stands at
 */
export function assertHeard(standings: readonly Standing[], now: string): void {
  const oldest = standings.flatMap(({ standsAt }) => standsAt ?? []).toSorted()[0];
  const day = oldest?.slice(0, 10);
  if (day === undefined || addDays(day, BEHIND_DAYS) >= now.slice(0, 10)) return;
  throw new Refusal('diary-filling', 'The school is being heard anew', { day });
}

/** A child of the family, by its token, of whom the diary has heard nothing yet. */
export function notHeardYet(): Refusal {
  return new Refusal('diary-not-begun', 'Nothing was heard of the pupil yet');
}
