import { prepared } from '@parta/store';
import type { GroupFormed, GroupMembersSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Membership, PupilWeek, SubjectGroup } from '../domain/rows.ts';
import { columns, instant } from './sql.ts';

type GroupDay = { lessonId: string; groupId: string; day: string };

export class Groups {
  constructor(private readonly manager: EntityManager) {}

  async put({ groupId, schoolId, subject, scale, ver }: GroupFormed): Promise<void> {
    await this.manager.query(
      `insert into study_group (group_id, school_id, subject, scale, ver) values ($1, $2, $3, $4, $5)
       on conflict (group_id) do update set subject = excluded.subject, scale = excluded.scale, ver = excluded.ver
       where study_group.ver < excluded.ver`,
      [groupId, schoolId, subject, scale, ver],
    );
  }

  /** Replaces the members by the list; answers everyone who was or is in it, nobody when a newer list stood already. */
  async putMembers({ groupId, schoolId, members, ver }: GroupMembersSet, at: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `insert into study_group (group_id, school_id, members_ver) values ($1, $2, $3)
       on conflict (group_id) do update set members_ver = excluded.members_ver
       where study_group.members_ver < excluded.members_ver returning group_id`,
      [groupId, schoolId, ver],
    )) as unknown[];
    if (rows.length === 0) return [];
    const former = await this.pupilsOf(groupId);
    await this.manager.query('delete from membership where group_id = $1', [groupId]);
    await this.manager.query(
      `insert into membership (group_id, pupil_id, school_id, from_day, until_day, at)
       select $1, pupil_id, $2, from_day, until_day, $3
       from unnest($4::uuid[], $5::date[], $6::date[]) as m (pupil_id, from_day, until_day)`,
      [groupId, schoolId, at, ...columns(members, 'pupilId', 'from', 'until')],
    );
    return [...new Set([...former, ...members.map(({ pupilId }) => pupilId)])];
  }

  private async pupilsOf(groupId: string): Promise<string[]> {
    const rows = (await this.manager.query(
      'select distinct pupil_id as "pupilId" from membership where group_id = $1',
      [groupId],
    )) as { pupilId: string }[];
    return rows.map(({ pupilId }) => pupilId);
  }

  membershipsOf(pupilIds: readonly string[]): Promise<(Membership & { pupilId: string })[]> {
    return prepared(this.manager, MEMBERSHIPS_OF, [pupilIds]);
  }

  /** The weeks in which pupils see these lessons: members of the group on the day, and whoever has an entry there. */
  async weeksOf(lessons: readonly GroupDay[]): Promise<PupilWeek[]> {
    return this.manager.query(
      `with l as (select * from unnest($1::uuid[], $2::uuid[], $3::date[]) as l (lesson_id, group_id, day)),
       seen as (
         select m.pupil_id, l.day from l join membership m on m.group_id = l.group_id
           and m.from_day <= l.day and (m.until_day is null or l.day < m.until_day)
         union select k.pupil_id, l.day from l join mark k using (lesson_id)
         union select a.pupil_id, l.day from l join attendance a using (lesson_id)
         union select r.pupil_id, l.day from l join remark r using (lesson_id))
       select distinct pupil_id as "pupilId", date_trunc('week', day)::date::text as monday from seen order by 1, 2`,
      columns(lessons, 'lessonId', 'groupId', 'day'),
    );
  }

  /** Subjects of these groups and of those the pupil belongs to in [from, until], the present ones last. */
  subjectsOf(pupilId: string, from: string, until: string, groupIds: readonly string[]): Promise<SubjectGroup[]> {
    return this.manager.query(
      `select group_id as "groupId", g.subject, coalesce(g.scale, 'five') as scale
       from (
         select group_id, max(since) as since from (
           select group_id, from_day as since from membership
           where pupil_id = $1 and from_day <= $3 and (until_day is null or $2 < until_day)
           union all select unnest($4::uuid[]), null) each group by 1) own
         join study_group g using (group_id)
       where g.subject is not null
       order by since nulls first, group_id`,
      [pupilId, from, until, groupIds],
    );
  }
}

const MEMBERSHIPS_OF = {
  name: 'memberships-of',
  text: `select group_id as "groupId", pupil_id as "pupilId", from_day::text as "from", until_day::text as "until",
     ${instant('at')} as at from membership where pupil_id = any($1) order by group_id, from_day`,
};
