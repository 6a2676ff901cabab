import { Refusal, type YearPlan } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { ClassOfYear } from '../../domain/calendar/draft-plan.ts';
import type { BeforePlan, LaidLesson } from '../../domain/calendar/year-change.ts';
import type { RingingYear } from '../../domain/school-year.ts';
import { AcademicYearRow } from '../school/academic-year.row.ts';
import type { Classes } from '../school/classes.ts';
import type { Groups } from '../school/groups.ts';
import { SchoolClassRow } from '../school/school-class.row.ts';
import { YearPlanRow } from '../school/year-plan.row.ts';
import { TimetableVersionRow } from './timetable-version.row.ts';

/** Who laid a year out, from which day of lessons on; `at` is an instant. */
type Decision = { plan: YearPlan; validFrom: string; by: string | null; at: string };

/** Years as schools lay them out, and everything that stands in them. */
export class PlannedYears {
  constructor(
    private readonly manager: EntityManager,
    private readonly beside: { groups: Groups; classes: Classes },
  ) {}

  /**
   * A year with its groups, timetables and lessons. `locked`: nobody lays it out or writes in its lessons until the transaction
   * ends.
   * @throws not-found
   */
  async before(schoolId: string, yearId: string, lock: 'locked' | 'free'): Promise<BeforePlan> {
    const year = await this.year(schoolId, yearId, lock);
    const groups = await this.beside.groups.ofYears([yearId]);
    const standing = (await this.manager.query(
      `select id, group_id as "groupId", day::text as day, number, starts, ends, room, teacher_ids as "teacherIds", touched,
         status = 'withdrawn' as "isWithdrawn", version_id as "versionId", ver
       from lesson where school_id = $1 and group_id = any($2) ${lock === 'locked' ? 'for update' : ''}`,
      [schoolId, groups.map(({ id }) => id)],
    )) as LaidLesson[];
    const versions = await this.manager.findBy(TimetableVersionRow, { schoolId, yearId });
    return { year, groups, standing, versions, grades: await this.beside.classes.gradesOf(yearId) };
  }

  /** The classes of a year, by grade and title. */
  async classes(yearId: string): Promise<ClassOfYear[]> {
    const rows = await this.manager.find(SchoolClassRow, { where: { yearId }, order: { grade: 'ASC', title: 'ASC' } });
    return rows.map(({ id: classId, title, grade, weekDays }) => ({ classId, title, grade, weekDays }));
  }

  /** Writes the year as planned, and the plan into its history. */
  async become(year: RingingYear, { plan, validFrom, by, at }: Decision): Promise<void> {
    const { id: yearId, schoolId, planVer: ver } = year;
    await this.manager.update(AcademicYearRow, { id: yearId }, year);
    await this.manager.insert(YearPlanRow, { yearId, ver, schoolId, validFrom, plan, by, at: new Date(at) });
  }

  private async year(schoolId: string, id: string, lock: 'locked' | 'free'): Promise<RingingYear> {
    const held = lock === 'locked' ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const year = await this.manager.findOne(AcademicYearRow, { where: { id, schoolId }, ...held });
    if (!year) throw new Refusal('not-found', 'No such year');
    return year;
  }
}
