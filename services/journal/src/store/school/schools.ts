import type { EntityManager } from 'typeorm';
import { SchoolRow } from './school.row.ts';

export class Schools {
  constructor(private readonly manager: EntityManager) {}

  async put(school: SchoolRow): Promise<void> {
    await this.manager.upsert(SchoolRow, school, ['id']);
  }

  /** The school's own day at an instant; Moscow's for a school nobody has registered. */
  async dayAt(schoolId: string, instant: string): Promise<string> {
    const [row] = (await this.manager.query(
      `select ($2::timestamptz at time zone coalesce((select time_zone from school where id = $1), 'Europe/Moscow'))::date::text as day`,
      [schoolId, instant],
    )) as [{ day: string }];
    return row.day;
  }
}
