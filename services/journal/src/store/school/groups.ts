import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Group } from '../../domain/group.ts';
import { putNewer } from '../newer.ts';
import { GroupMembersRow } from './group-members.row.ts';
import { GroupTeachersRow } from './group-teachers.row.ts';
import { GroupRow } from './group.row.ts';

export class Groups {
  constructor(private readonly manager: EntityManager) {}

  put(group: GroupRow): Promise<void> {
    return putNewer(this.manager, GroupRow, group);
  }

  putMembers(list: GroupMembersRow): Promise<void> {
    return putNewer(this.manager, GroupMembersRow, list);
  }

  putTeachers(list: GroupTeachersRow): Promise<void> {
    return putNewer(this.manager, GroupTeachersRow, list);
  }

  async get(id: string, schoolIds: string[]): Promise<Group | null> {
    const [group] = (await this.manager.query(`${GROUP} where g.id = $1 and g.school_id = any($2)`, [
      id,
      schoolIds,
    ])) as Group[];
    return group ?? null;
  }

  /**
   * A group about which something is written, held until the transaction ends: two editors go one after the other.
   * @throws not-found
   */
  async lock(id: string, schoolIds: string[]): Promise<Group> {
    const [group] = (await this.manager.query(
      `${GROUP} where g.id = $1 and g.school_id = any($2) for no key update of g`,
      [id, schoolIds],
    )) as Group[];
    if (!group) throw new Refusal('not-found', 'No such journal');
    return group;
  }

  /** Groups with these ids, whatever their order. */
  byIds(ids: string[]): Promise<Group[]> {
    return this.manager.query(`${GROUP} where g.id = any($1)`, [ids]) as Promise<Group[]>;
  }

  /** All groups of academic years, by title. */
  ofYears(yearIds: string[]): Promise<Group[]> {
    return this.manager.query(`${GROUP} where g.year_id = any($1) order by g.title`, [yearIds]) as Promise<Group[]>;
  }

  /** Groups of a school any of these pupils ever belonged to. */
  ofPupils(pupilIds: string[], schoolId: string): Promise<Group[]> {
    return this.manager.query(
      `${GROUP} where g.school_id = $2 and g.id in (
         select o.group_id from unnest($1::uuid[]) as pupil (id)
         join group_members o on o.members @> jsonb_build_array(jsonb_build_object('pupilId', pupil.id)))`,
      [pupilIds, schoolId],
    ) as Promise<Group[]>;
  }

  /** Groups a person ever was assigned to, by title. */
  async taughtBy(personId: string, schoolIds: string[]): Promise<Group[]> {
    return this.manager.query(
      `${GROUP} where t.teachers @> jsonb_build_array(jsonb_build_object('personId', $1::text)) and g.school_id = any($2) order by g.title`,
      [personId, schoolIds],
    ) as Promise<Group[]>;
  }
}

/** A group with its lists. Whoever is formed before its lists came has empty ones; a class nobody formed yet has five days. */
export const GROUP = `
  select g.id, g.school_id as "schoolId", g.year_id as "yearId", g.title, g.subject, g.scale, g.class_ids as "classIds",
    coalesce(m.members, '[]') as members, coalesce(t.teachers, '[]') as teachers,
    coalesce(c.titles, '{}') as "classTitles", coalesce(c.week_days, 5) as "weekDays"
  from study_group g
  left join group_members m on m.group_id = g.id
  left join group_teachers t on t.group_id = g.id
  left join lateral (select array_agg(title order by title) as titles, max(week_days) as week_days
    from school_class where id = any(g.class_ids)) c on true`;
