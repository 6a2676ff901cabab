import type { EntityManager } from 'typeorm';
import type { DatedSetting } from '../../domain/settings.ts';
import { SettingRow } from './setting.row.ts';

/** What a school set as one JSON list for a statement that asks more; the latest word about a day last. */
export const SETTINGS_OF = (school: string): string =>
  `(select coalesce(json_agg(json_build_object('name', name, 'from', "from", 'value', value) order by n), '[]') from setting where school_id = ${school})`;

export class Settings {
  constructor(private readonly manager: EntityManager) {}

  /** What a school set, the latest word about a day last: what rules ask with `settingOn`. */
  async of(schoolId: string): Promise<DatedSetting[]> {
    return (await this.log(schoolId)).map(({ name, from, value }) => ({ name, from, value }));
  }

  /** Every change, oldest first. */
  log(schoolId: string): Promise<SettingRow[]> {
    return this.manager.find(SettingRow, { where: { schoolId }, order: { n: 'ASC' } });
  }

  async add(row: Omit<SettingRow, 'n'>): Promise<void> {
    await this.manager.insert(SettingRow, row);
  }
}
