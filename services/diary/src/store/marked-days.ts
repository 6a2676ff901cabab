import type { EntityManager } from 'typeorm';
import type { Frame, MarkedRows } from '../domain/marked-rows.ts';
import { Attendances } from './attendances.ts';
import { Finals } from './finals.ts';
import { Groups } from './groups.ts';
import { Marks } from './marks.ts';
import { Pupils } from './pupils.ts';
import { SchoolClasses } from './school-classes.ts';
import { SchoolYears } from './school-years.ts';
import { Settings } from './settings.ts';

/** What stands about one pupil in some days, read together: eight statements for a day or for a year. */
export class MarkedDays {
  constructor(private readonly manager: EntityManager) {}

  /** @param schoolIds the schools the pupil is known in */
  async of(
    { pupilId, from, until }: { pupilId: string; from: string; until: string },
    schoolIds: readonly string[],
  ): Promise<MarkedRows> {
    const marks = await new Marks(this.manager).inDays(pupilId, from, until);
    const absences = await new Attendances(this.manager).inDays(pupilId, from, until);
    const finals = await new Finals(this.manager).inDays(pupilId, from, until);
    const entered = [...marks, ...absences, ...finals].map(({ groupId }) => groupId);
    const known = await new Groups(this.manager).subjectsOf(pupilId, from, until, [...new Set(entered)]);
    const settings = await new Settings(this.manager).bySchool(schoolIds);
    return { marks, absences, finals, known, settings, ...(await this.frameOf(pupilId, schoolIds)) };
  }

  async frameOf(pupilId: string, schoolIds: readonly string[]): Promise<Frame> {
    const enrolments = await new Pupils(this.manager).enrolmentsOf([pupilId]);
    const classes = await new SchoolClasses(this.manager).ofIds(enrolments.map(({ classId }) => classId));
    const years = await new SchoolYears(this.manager).ofSchools(schoolIds);
    return { enrolments, classes, years };
  }
}
