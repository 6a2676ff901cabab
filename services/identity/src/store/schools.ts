import type { EntityManager } from 'typeorm';
import { SchoolFactRow } from './school-fact.row.ts';

/** Schools by their titles. */
export class Schools {
  constructor(private readonly manager: EntityManager) {}

  async put(school: SchoolFactRow): Promise<void> {
    await this.manager.upsert(SchoolFactRow, school, ['schoolId']);
  }

  /** The title, or the id of a school nobody has told of yet. */
  async titleOf(schoolId: string | null): Promise<string> {
    const school = schoolId === null ? null : await this.manager.findOneBy(SchoolFactRow, { schoolId });
    return school?.title ?? schoolId ?? '';
  }
}
