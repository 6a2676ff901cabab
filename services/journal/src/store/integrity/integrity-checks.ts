import type { EntityManager } from 'typeorm';
import type { daysWithoutSchool, Finding } from '../../domain/filling/finding.ts';
import type { SchoolYear } from '../../domain/school-year.ts';
import type { Groups } from '../school/groups.ts';
import { partitionOf } from '../school/partition-of.ts';

/** Looks through all journals of a school's year for what cannot be right. */
export class IntegrityChecks {
  constructor(
    private readonly manager: EntityManager,
    private readonly groups: Groups,
  ) {}

  /** `offDays` is the calendar's rule: on which of the days something stands on its group had no school. */
  async of(year: SchoolYear, offDays: typeof daysWithoutSchool): Promise<Finding[]> {
    const place = [partitionOf(year), year.schoolId];
    const cancelled = await this.findings(
      `${ENTRIES} and l.status in ('cancelled', 'withdrawn')`,
      'cancelled-lesson',
      place,
    );
    const outside = await this.findings(`${ENTRIES} and not ${IS_MEMBER}`, 'outside-group', place);
    const excuses = await this.findings(EXCUSES, 'excuse-without-absence', place);
    return [...cancelled, ...outside, ...excuses, ...(await this.withoutSchool(year, place, offDays))];
  }

  /** Entries on days on which their group is not taught: the calendar decides, so the days are asked for first. */
  private async withoutSchool(
    year: SchoolYear,
    place: unknown[],
    offDays: typeof daysWithoutSchool,
  ): Promise<Finding[]> {
    const written = (await this.manager.query(
      `select distinct group_id as "groupId", day::text as day from lesson
       where school_year = $1 and school_id = $2 and touched and status in ('planned', 'kept')`,
      place,
    )) as { groupId: string; day: string }[];
    const off = offDays(year, await this.groups.ofYears([year.id]), written);
    const columns = [off.map(({ groupId }) => groupId), off.map(({ day }) => day)];
    const onDays = `(l.group_id, l.day) in (select * from unnest($3::uuid[], $4::date[])) and l.status in ('planned', 'kept')`;
    return off.length > 0 ? this.findings(`${ENTRIES} and ${onDays}`, 'no-school', [...place, ...columns]) : [];
  }

  private async findings(text: string, kind: Finding['kind'], parameters: unknown[]): Promise<Finding[]> {
    const rows = (await this.manager.query(text, parameters)) as Omit<Finding, 'kind'>[];
    return rows.map((row) => ({ kind, ...row }));
  }
}

/** Every mark and attendance code of the year with its lesson `l`; conditions follow. */
const ENTRIES = `
  select distinct l.group_id as "groupId", l.id as "lessonId", e.pupil_id as "pupilId", l.day::text as day
  from lesson l
  join (
    select lesson_id, pupil_id from mark where school_year = $1 and school_id = $2 and value is not null
    union all
    select lesson_id, pupil_id from attendance where school_year = $1 and school_id = $2 and code is not null
  ) e on e.lesson_id = l.id
  where l.school_year = $1 and l.school_id = $2`;

const memberOn = (pupil: string): string => `exists (
  select from group_members m, jsonb_array_elements(m.members) each
  where m.group_id = l.group_id and (each->>'pupilId')::uuid = ${pupil} and (each->>'from')::date <= l.day
    and (each->>'until' is null or l.day < (each->>'until')::date))`;
const IS_MEMBER = memberOn('e.pupil_id');

/** Excuses over days on which nothing is to be excused any more, each by the pupil's first lesson in them. */
const EXCUSES = `
  select distinct on (x.id) l.group_id as "groupId", l.id as "lessonId", x.pupil_id as "pupilId", l.day::text as day
  from excuse x
  join lesson l on l.school_year = $1 and l.school_id = x.school_id and l.day between x."from" and x.until
    and l.status in ('planned', 'kept') and ${memberOn('x.pupil_id')}
  where x.school_id = $2 and not exists (
    select from attendance a join lesson of on of.school_year = a.school_year and of.school_id = a.school_id and of.id = a.lesson_id
    where a.school_year = $1 and a.school_id = $2 and a.pupil_id = x.pupil_id and of.day between x."from" and x.until
      and a.code in ('absent', 'truant', 'ill', 'excused'))
  order by x.id, l.day, l.number`;
