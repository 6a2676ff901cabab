import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SchoolYear } from '../../domain/school-year.ts';
import type { WeeklyLesson } from '../../domain/timetable/school-week.ts';
import type { BeforeTimetable, NewTimetable } from '../../domain/timetable/timetable-outcome.ts';
import type { Classes } from '../school/classes.ts';
import type { Groups } from '../school/groups.ts';
import { partitionOf } from '../school/partition-of.ts';
import type { Settings } from '../school/settings.ts';
import type { Years } from '../school/years.ts';
import type { TimetableVersionRow as Version } from './timetable-version.row.ts';
import type { PlannedLesson, StandingLesson, TimetableChange } from '../../domain/timetable/timetable-change.ts';
import { TimetableVersionRow } from './timetable-version.row.ts';

/** Enough for one statement; a year of a school is some twenty of them. */
const BATCH = 2000;

/** Who made a timetable valid from when; `at` is an instant. */
type Decision = { validFrom: string; by: string | null; at: string };

/** Versions of the timetable, and the lessons they make. */
export class Timetables {
  constructor(
    private readonly manager: EntityManager,
    private readonly beside: { years: Years; groups: Groups; classes: Classes; settings: Settings },
  ) {}

  /** Newest first. */
  versions(schoolId: string): Promise<Version[]> {
    return this.manager.find(TimetableVersionRow, { where: { schoolId }, order: { at: 'DESC' } });
  }

  /** Every timetable a year ever had, with its week. */
  ofYear({ id: yearId, schoolId }: SchoolYear): Promise<Version[]> {
    return this.manager.findBy(TimetableVersionRow, { schoolId, yearId });
  }

  /**
   * The school as a new timetable finds it. `locked`: nobody writes in its lessons until the transaction ends.
   * @throws year-not-open
   */
  async beforeNew(
    schoolId: string,
    validFrom: string,
    lock: 'locked' | 'free',
  ): Promise<Omit<BeforeTimetable, 'directory'>> {
    const year = await this.beside.years.from(schoolId, validFrom);
    if (!year) throw new Refusal('year-not-open', 'The school has no academic year on that day');
    const groups = await this.beside.groups.ofYears([year.id]);
    const groupIds = groups.map(({ id }) => id);
    const standing = await this.lessonsFrom(groupIds, schoolId, validFrom, lock);
    const grades = await this.beside.classes.gradesOf(year.id);
    const settings = await this.beside.settings.of(schoolId);
    return { year, groups, grades, standing, settings, week: await this.weekOn(year, validFrom) };
  }

  /** The week that is taught on a day: of the timetables valid by then the one that was made last. Empty before the first. */
  private async weekOn({ id, schoolId }: SchoolYear, day: string): Promise<WeeklyLesson[]> {
    const [version] = (await this.manager.query(
      `select week from timetable_version where school_id = $1 and year_id = $2 and valid_from <= $3 order by at desc, valid_from desc, id limit 1`,
      [schoolId, id, day],
    )) as { week: WeeklyLesson[] }[];
    return version?.week ?? [];
  }

  /** Makes the outcome the school's timetable. The same week from the same day is the same version, written once. */
  async become(year: SchoolYear, outcome: NewTimetable, { validFrom, by, at }: Decision): Promise<string> {
    const { schoolId, id: yearId } = year;
    const { title, week, digest: id, change } = outcome;
    if (change.plan.length + change.withdraw.length > 0) {
      await this.plan({ schoolYear: partitionOf(year), schoolId, versionId: id }, change.plan);
      await this.withdraw(schoolId, change.withdraw);
      const lessons = change.plan.length + change.unchanged;
      const version = { id, schoolId, yearId, title, validFrom, week, lessons, by, at: new Date(at) };
      await this.manager.upsert(TimetableVersionRow, version, ['id']);
    }
    return id;
  }

  /** Puts the lessons of a year where its plan wants them, each under the timetable in force on its day. */
  async follow(
    year: SchoolYear,
    versionOn: (day: string) => string,
    { plan, withdraw }: TimetableChange,
  ): Promise<void> {
    const { schoolId } = year;
    const versionIds = new Set(plan.map(({ day }) => versionOn(day)));
    for (const versionId of versionIds) {
      const lessons = plan.filter(({ day }) => versionOn(day) === versionId);
      await this.plan({ schoolYear: partitionOf(year), schoolId, versionId }, lessons);
    }
    await this.withdraw(schoolId, withdraw);
  }

  /** The lessons of these groups from a day on, with those taken back. */
  private async lessonsFrom(
    groupIds: string[],
    schoolId: string,
    day: string,
    lock: 'locked' | 'free',
  ): Promise<StandingLesson[]> {
    return this.manager.query(
      `select id, group_id as "groupId", day::text as day, number, starts, ends, room, teacher_ids as "teacherIds", touched,
         status = 'withdrawn' as "isWithdrawn", ver
       from lesson where school_id = $1 and group_id = any($2) and day >= $3 ${lock === 'locked' ? 'for update' : ''}`,
      [schoolId, groupIds, day],
    ) as Promise<StandingLesson[]>;
  }

  /** Puts lessons where the timetable wants them; the caller holds those that stand. */
  private async plan(
    place: { schoolYear: number; schoolId: string; versionId: string },
    lessons: PlannedLesson[],
  ): Promise<void> {
    for (let start = 0; start < lessons.length; start += BATCH) {
      const batch = JSON.stringify(lessons.slice(start, start + BATCH));
      await this.manager.query(PLAN, [place.schoolYear, place.schoolId, place.versionId, batch]);
    }
  }

  private async withdraw(schoolId: string, lessons: StandingLesson[]): Promise<void> {
    await this.manager.query(
      `update lesson set status = 'withdrawn', ver = gone.ver from unnest($2::uuid[], $3::int[]) gone(id, ver)
       where lesson.school_id = $1 and lesson.id = gone.id`,
      [schoolId, lessons.map(({ id }) => id), lessons.map(({ ver }) => ver)],
    );
  }
}

const PLAN = `
  insert into lesson (school_year, school_id, version_id, id, group_id, day, number, starts, ends, room, teacher_ids, status, ver)
  select $1, $2, $3, w.id, w."groupId", w.day, w.number, w.starts, w.ends, w.room, w."teacherIds", 'planned', w.ver
  from jsonb_to_recordset($4::jsonb) w(id uuid, "groupId" uuid, day date, number smallint, starts text, ends text, room text, "teacherIds" uuid[], ver int)
  on conflict (school_year, school_id, id) do update
    set version_id = excluded.version_id, starts = excluded.starts, ends = excluded.ends, room = excluded.room,
        teacher_ids = excluded.teacher_ids, status = 'planned', ver = excluded.ver`;
