import type { EntityManager } from 'typeorm';
import { SchoolRow } from './school.row.ts';

/** The school's own day at an instant; Moscow's for a school nobody has registered. */
export const dayAt = (school: string, instant: string): string =>
  `(${instant}::timestamptz at time zone coalesce((select time_zone from school where id = ${school}), 'Europe/Moscow'))::date::text`;

/** The school's own time of day at an instant, `08:30`. */
export const clockAt = (school: string, instant: string): string =>
  `to_char(${instant}::timestamptz at time zone coalesce((select time_zone from school where id = ${school}), 'Europe/Moscow'), 'HH24:MI')`;

export class Schools {
  constructor(private readonly manager: EntityManager) {}

  async put(school: SchoolRow): Promise<void> {
    await this.manager.upsert(SchoolRow, school, ['id']);
  }

  async titleOf(schoolId: string): Promise<string | null> {
    return (await this.manager.findOneBy(SchoolRow, { id: schoolId }))?.title ?? null;
  }

  async dayAt(schoolId: string, instant: string): Promise<string> {
    const [row] = (await this.manager.query(`select ${dayAt('$1', '$2')} as day`, [schoolId, instant])) as [
      { day: string },
    ];
    return row.day;
  }
}
