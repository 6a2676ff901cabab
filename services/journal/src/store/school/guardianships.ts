import type { EntityManager } from 'typeorm';
import { putNewer } from '../newer.ts';
import { GuardianshipRow } from './guardianship.row.ts';

export class Guardianships {
  constructor(private readonly manager: EntityManager) {}

  put(guardianship: GuardianshipRow): Promise<void> {
    return putNewer(this.manager, GuardianshipRow, guardianship);
  }

  /** The children an adult stands for on a day, restricted by a court or not: their marks are not this adult's to give. */
  async childrenOf(adultId: string | null, day: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct child_id as id from guardianship where adult_id = $1 and "from" <= $2 and (until is null or $2 < until)`,
      [adultId, day],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
