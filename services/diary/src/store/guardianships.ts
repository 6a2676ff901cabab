import type { GuardianshipVerified } from '@parta/contracts';
import type { EntityManager } from 'typeorm';

/** Kept for one rule alone: nobody records on paper what is theirs to sign. */
export class Guardianships {
  constructor(private readonly manager: EntityManager) {}

  /** An older version changes nothing. */
  async put({ guardianshipId, adultId, childId, from, until, ver }: GuardianshipVerified): Promise<void> {
    await this.manager.query(
      `insert into guardianship (guardianship_id, adult_id, child_id, from_day, until_day, ver) values ($1, $2, $3, $4, $5, $6)
       on conflict (guardianship_id) do update set adult_id = excluded.adult_id, child_id = excluded.child_id,
         from_day = excluded.from_day, until_day = excluded.until_day, ver = excluded.ver where guardianship.ver < excluded.ver`,
      [guardianshipId, adultId, childId, from, until, ver],
    );
  }

  /** The children an adult stands for on a day, restricted by a court or not. */
  async childrenOf(adultId: string, day: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct child_id as "childId" from guardianship
       where adult_id = $1 and from_day <= $2 and (until_day is null or $2 < until_day) order by 1`,
      [adultId, day],
    )) as { childId: string }[];
    return rows.map(({ childId }) => childId);
  }
}
