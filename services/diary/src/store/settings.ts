import type { SettingSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { DatedSetting, SettingsBySchool } from '../domain/settings.ts';
import { grouped } from './grouped.ts';
import { json } from './sql.ts';

/** What schools set about their journals. */
export class Settings {
  constructor(private readonly manager: EntityManager) {}

  /** Of two words about one day the later holds. */
  async put({ schoolId, name, from, value }: SettingSet, at: string): Promise<void> {
    await this.manager.query(
      `insert into setting (school_id, name, from_day, value, at) values ($1, $2, $3, $4, $5)
       on conflict (school_id, name, from_day) do update set value = excluded.value, at = excluded.at where setting.at <= excluded.at`,
      [schoolId, name, from, json(value), at],
    );
  }

  /** What each of these schools set. */
  async bySchool(schoolIds: readonly string[]): Promise<SettingsBySchool> {
    const rows: (DatedSetting & { schoolId: string })[] = await this.manager.query(
      `select school_id as "schoolId", name, from_day::text as "from", value from setting where school_id = any($1)
       order by name, from_day, at`,
      [schoolIds],
    );
    const of = grouped(rows, ({ schoolId }) => schoolId);
    return new Map(schoolIds.map((schoolId) => [schoolId, of(schoolId)]));
  }

  /** Of a child known in several schools the settings of all; they rarely differ, and then the later word holds. */
  of(schoolIds: readonly string[]): Promise<DatedSetting[]> {
    return this.manager.query(
      `select name, from_day::text as "from", value from setting where school_id = any($1) order by name, from_day, at`,
      [schoolIds],
    );
  }
}
