import type { Group } from '../../domain/group.ts';
import type { JournalSheet } from '../../domain/journal-page.ts';
import type { SchoolYear } from '../../domain/school-year.ts';
import type { Closings } from '../closing/closings.ts';
import type { Guardianships } from '../school/guardianships.ts';
import type { Settings } from '../school/settings.ts';
import { partitionOf } from '../school/partition-of.ts';
import type { Attendances } from './attendances.ts';
import type { Homeworks } from './homeworks.ts';
import type { Lessons } from './lessons.ts';
import type { Marks } from './marks.ts';
import type { Works } from './works.ts';

type Parts = {
  lessons: Lessons;
  works: Works;
  marks: Marks;
  attendances: Attendances;
  homeworks: Homeworks;
  guardianships: Guardianships;
  settings: Settings;
  closings: Closings;
};

/** What a page of the journal is made of: the lessons, then everything in them in one round of statements. */
export class JournalPages {
  constructor(private readonly parts: Parts) {}

  async of(
    group: Group,
    year: SchoolYear,
    days: { from: string; until: string },
    readerId: string | null,
  ): Promise<JournalSheet> {
    const { schoolId } = group;
    const place = { schoolYear: partitionOf(year), schoolId };
    const lessons = await this.parts.lessons.ofGroups([group], days.from, days.until);
    const ids = lessons.map(({ id }) => id);
    const [works, types, homework, marks, attendance, ownChildren, settings, closing] = await Promise.all([
      this.parts.works.ofLessons(schoolId, ids),
      this.parts.works.types(schoolId),
      this.parts.homeworks.ofLessons(schoolId, ids),
      this.parts.marks.ofLessons(place, ids),
      this.parts.attendances.ofLessons(place, ids),
      this.parts.guardianships.childrenOf(readerId, days.until),
      this.parts.settings.of(schoolId),
      this.parts.closings.of(group),
    ]);
    return { group, year, lessons, works, types, homework, marks, attendance, ownChildren, settings, closing };
  }
}
