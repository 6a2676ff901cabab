import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import type { RingingYear } from '../../domain/school-year.ts';
import { putNewer } from '../newer.ts';
import { AcademicYearRow } from './academic-year.row.ts';
import { partitionOf } from './partition-of.ts';

/** A year under the names of the domain. */
export const YEAR = `
  select y.id, y.school_id as "schoolId", y.title, y."from", y.until, y.periods, y.holidays, y.moved_days as "movedDays", y.ver,
    y.plan, y.plan_ver as "planVer"
  from academic_year y`;

export class Years {
  constructor(private readonly manager: EntityManager) {}

  get(id: string): Promise<RingingYear | null> {
    return this.manager.findOneBy(AcademicYearRow, { id });
  }

  /** The partition a lesson of the year lies in. */
  partitionOf(year: RingingYear): number {
    return partitionOf(year);
  }

  /** The year, locked until the transaction ends: a plan and a fact about it go one after the other. */
  held(id: string): Promise<RingingYear | null> {
    return this.manager.findOne(AcademicYearRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  put(year: RingingYear): Promise<void> {
    return putNewer(this.manager, AcademicYearRow, year);
  }

  /** The academic year a day of a school lies in, else the next one. */
  from(schoolId: string, day: string): Promise<RingingYear | null> {
    return this.manager.findOne(AcademicYearRow, {
      where: { schoolId, until: MoreThanOrEqual(day) },
      order: { from: 'ASC' },
    });
  }

  /** The newest academic years of these schools. */
  async latest(schoolIds: string[]): Promise<RingingYear[]> {
    return this.manager
      .createQueryBuilder(AcademicYearRow, 'year')
      .distinctOn(['year.schoolId'])
      .where('year.schoolId = any(:schoolIds)', { schoolIds })
      .orderBy({ 'year.schoolId': 'ASC', 'year.from': 'DESC' })
      .getMany();
  }
}
