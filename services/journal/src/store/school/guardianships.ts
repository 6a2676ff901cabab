import type { EntityManager } from 'typeorm';
import { putNewer } from '../newer.ts';
import { GuardianshipRow } from './guardianship.row.ts';

/** The children an adult stands for on a day, restricted by a court or not: their marks are not this adult's to give. */
export const CHILDREN = (adult: string, day: string): string =>
  `select distinct child_id as id from guardianship where adult_id = ${adult} and "from" <= ${day} and (until is null or ${day} < until)`;

export class Guardianships {
  constructor(private readonly manager: EntityManager) {}

  put(guardianship: GuardianshipRow): Promise<void> {
    return putNewer(this.manager, GuardianshipRow, guardianship);
  }

  async childrenOf(adultId: string | null, day: string): Promise<string[]> {
    const rows = (await this.manager.query(CHILDREN('$1', '$2'), [adultId, day])) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
