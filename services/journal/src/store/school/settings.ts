import { type DatedSetting, isSettingName } from '@parta/school';
import type { EntityManager } from 'typeorm';
import { SettingRow } from './setting.row.ts';

export class Settings {
  constructor(private readonly manager: EntityManager) {}

  /** What a school set, the latest word about a day last: what rules ask with `settingOn`. */
  async of(schoolId: string): Promise<DatedSetting[]> {
    const rows = await this.log(schoolId);
    return rows.flatMap(({ name, from, value }) => (isSettingName(name) ? { name, from, value } : []));
  }

  /** Every change, oldest first. */
  log(schoolId: string): Promise<SettingRow[]> {
    return this.manager.find(SettingRow, { where: { schoolId }, order: { at: 'ASC' } });
  }

  async add(row: SettingRow): Promise<void> {
    await this.manager.insert(SettingRow, row);
  }
}
