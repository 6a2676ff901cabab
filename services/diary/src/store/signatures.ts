import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PupilWeek } from '../domain/rows.ts';
import type { Signature, SigningRows } from '../domain/sign-week.ts';
import { Schools } from './schools.ts';
import { Settings } from './settings.ts';
import { instant } from './sql.ts';

/** Signatures of weeks; nothing is ever changed or taken out. They stand outside the slots, hence the schema in each statement. */
export class Signatures {
  constructor(private readonly manager: EntityManager) {}

  /** The day it is in the pupil's schools, what they have set, and who signed. */
  rowsOf({ pupilId, monday }: PupilWeek, schoolIds: readonly string[], now: string): Promise<SigningRows> {
    return this.rowsOfAll([pupilId], monday, schoolIds, now);
  }

  /** The same of one week of these pupils. */
  async rowsOfAll(
    pupilIds: readonly string[],
    monday: string,
    schoolIds: readonly string[],
    now: string,
  ): Promise<SigningRows> {
    const today = await new Schools(this.manager).dayOf(schoolIds, now);
    const settings = await new Settings(this.manager).of(schoolIds);
    return { today, settings, standing: await this.ofWeek(pupilIds, monday) };
  }

  /** Oldest first. */
  private ofWeek(pupilIds: readonly string[], monday: string): Promise<Signature[]> {
    return this.manager.query(
      `select pupil_id as "pupilId", monday::text as monday, by_id as by, signed_on::text as day, version, statement, session_id as "sessionId",
         strength, ${instant('at')} as at
       from public.week_signature where pupil_id = any($1) and monday = $2 order by at, by_id`,
      [pupilIds, monday],
    );
  }

  /** False where this person has signed this version already. */
  async add({ pupilId, monday, by, day, version, statement, sessionId, strength, at }: Signature): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into public.week_signature (pupil_id, monday, by_id, signed_on, version, statement, session_id, strength, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning by_id`,
      [pupilId, monday, by, day, version, statement, sessionId, strength, at],
    )) as unknown[];
    return rows.length > 0;
  }

  /** The version of a text: its SHA-256 in hex; null where there is none. */
  versionOf(text: string | null): string | null {
    return text === null ? null : createHash('sha256').update(text).digest('hex');
  }
}
