import type { EntityManager } from 'typeorm';

/**
 * One writer of a school's documents at a time: facts of the registry and of the journal are heard in transactions of
 * their own, and a document built from what one of them had not committed would stay wrong.
 */
export class Turns {
  constructor(private readonly manager: EntityManager) {}

  async of(schoolId: string): Promise<void> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtextextended('diary ' || $1, 0))`, [schoolId]);
  }

  /** The turns of every other school these pupils learn in: a child of two schools has one week. */
  async ofPupils(pupilIds: readonly string[], besides: string): Promise<void> {
    const others = (await this.manager.query(
      `select school_id as "schoolId" from pupil where pupil_id = any($1) and school_id <> $2
       union select school_id from membership where pupil_id = any($1) and school_id <> $2 order by 1`,
      [pupilIds, besides],
    )) as { schoolId: string }[];
    for (const { schoolId } of others) await this.of(schoolId);
  }
}
