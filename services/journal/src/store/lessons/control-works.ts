import type { EntityManager } from 'typeorm';
import type { ControlWork } from '../../domain/control-works.ts';
import type { Group } from '../../domain/group.ts';

/** Works of the kind `control` over all groups of a class, and the reasons for those beyond the limits. */
export class ControlWorks {
  constructor(private readonly manager: EntityManager) {}

  /** Two who plan control works of one school week go one after the other. */
  async lockWeek(schoolId: string, monday: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `control ${schoolId} ${monday}`,
    ]);
  }

  /** Of all groups that share a class with this one, in the order of days; not of lessons cancelled or taken back. */
  ofClasses(
    { schoolId, classIds }: Pick<Group, 'schoolId' | 'classIds'>,
    { from, until }: { from: string; until: string },
  ): Promise<ControlWork[]> {
    return this.manager.query(
      `select w.id as "workId", w.lesson_id as "lessonId", l.group_id as "groupId", w.title, l.day::text as day, l.number,
         (select r.reason from control_reason r where r.school_id = w.school_id and r.work_id = w.id order by r.at desc limit 1) as reason
       from lesson l join work w on w.school_id = l.school_id and w.lesson_id = l.id and w.type_id = 'control'
       where l.school_id = $1 and l.day between $2 and $3 and l.status in ('planned', 'kept')
         and l.group_id in (select id from study_group where school_id = $1 and class_ids && $4::uuid[])
       order by l.day, l.number, w.id`,
      [schoolId, from, until, classIds],
    ) as Promise<ControlWork[]>;
  }

  /** Why a work stands beside others; what was said before stays. */
  async keepReason(reason: {
    schoolId: string;
    workId: string;
    reason: string;
    by: string | null;
    at: string;
  }): Promise<void> {
    await this.manager.query(
      'insert into control_reason (school_id, work_id, reason, by, at) values ($1, $2, $3, $4, $5)',
      [reason.schoolId, reason.workId, reason.reason, reason.by, reason.at],
    );
  }
}
