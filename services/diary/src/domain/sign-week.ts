import { type PersonCaller, Refusal, type SignWeek } from '@parta/contracts';
import type { DatedSetting } from '@parta/school';
import type { PupilWeek } from './rows.ts';
import { signingDays } from './signing-days.ts';

/** A guardian has read a week as it stood then. */
export type Signature = PupilWeek & {
  by: string;
  /** The school's day on which it was signed. */
  day: string;
  /** SHA-256 of what was signed. */
  version: string;
  /** The wording under which it was signed. */
  statement: number;
  /** The sign-in behind it, and its strength. */
  sessionId: string;
  strength: number;
  at: string;
};

/** «Ознакомлен(а) с отметками, пропусками, заданиями и замечаниями недели.» A new wording takes a new number. */
const STATEMENT = 1;

/** What stands beside a week that is signed; `today` in the school's zone. */
export type SigningRows = { today: string; settings: readonly DatedSetting[]; standing: readonly Signature[] };
/** `version` of what stands, null where there is nothing to sign; `updatedAt` of its week. */
export type WeekToSign = SigningRows & { version: string | null; updatedAt: string };

/**
 * The signature of a guardian under a week. How the guardian proved who they are is asked last: nobody is sent to the portal in vain.
 * @throws SIGN-04 before the first day or without lessons, SIGN-02 when the week is no longer what they read, SIGN-03, ACC-02
 */
export function signWeek(
  { version, updatedAt, today, settings, standing }: WeekToSign,
  wanted: SignWeek,
  { personId: by, sessionId, strength }: PersonCaller,
  at: string,
): Signature {
  const { pupilId, monday } = wanted;
  if (version === null || today < signingDays(monday, settings).from)
    throw new Refusal('SIGN-04', 'Nothing to sign yet');
  if (version !== wanted.version || updatedAt !== wanted.updatedAt)
    throw new Refusal('SIGN-02', 'The week is not what was read');
  if (standing.some((each) => each.by === by && each.version === version)) throw alreadySigned();
  if (strength < 3) throw new Refusal('ACC-02', 'A signature needs a step-up');
  return { pupilId, monday, by, day: today, version, statement: STATEMENT, sessionId, strength, at };
}

export function alreadySigned(): Refusal {
  return new Refusal('SIGN-03', 'Signed already');
}
