import type { ArchivedDecisionsAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Group } from '../../domain/group.ts';
import { ISO } from '../iso.ts';

/** What was decided about a journal, as it goes into the archive. */
export class ArchivedDecisions {
  constructor(private readonly manager: EntityManager) {}

  async of({ schoolId, id }: Group): Promise<Omit<ArchivedDecisionsAnswer, 'columns'>> {
    const read = <Row>(text: string) => this.manager.query(text, [schoolId, id]) as Promise<Row[]>;
    const [finals, transfers, changes, unlocks] = await Promise.all([
      read<ArchivedDecisionsAnswer['finals'][number]>(FINALS),
      read<NonNullable<ArchivedDecisionsAnswer['transfers']>[number]>(TRANSFERS),
      read<ArchivedDecisionsAnswer['changes'][number]>(CHANGES),
      read<ArchivedDecisionsAnswer['unlocks'][number]>(UNLOCKS),
    ]);
    return { finals, transfers, changes, unlocks };
  }
}

const FINALS = `
  select f.id as "finalId", f.pupil_id as "pupilId", f.kind, f.period_id as "periodId",
    (select json_agg(json_build_object('value', h.value, 'proposed', h.proposed, 'transferVer', h.transfer_ver, 'by', h.by, 'at', ${ISO('h.at')}, 'ver', h.ver) order by h.ver)
     from final_mark_history h where h.school_id = f.school_id and h.final_id = f.id) as decisions
  from final_mark f where f.school_id = $1 and f.group_id = $2 order by f.id`;

const TRANSFERS = `
  select m.pupil_id as "pupilId", s.former_school as "formerSchool", m.subject, m.ver, s.by, ${ISO('s.at')} as at,
    coalesce(json_agg(json_build_object('day', m.day, 'value', m.value, 'weight', m.weight) order by m.nth)
      filter (where m.day is not null), '[]') as marks,
    coalesce(json_agg(json_build_object('title', m.title, 'value', m.value) order by m.nth) filter (where m.title is not null), '[]') as finals
  from transfer_mark m
  join transfer_sheet s on s.school_id = m.school_id and s.pupil_id = m.pupil_id and s.ver = m.ver
  where m.school_id = $1 and m.group_id = $2
  group by m.pupil_id, s.former_school, m.subject, m.line, m.ver, s.by, s.at order by m.pupil_id, m.ver, m.line`;

const CHANGES = `
  select what, about_id as "aboutId", pupil_id as "pupilId", ver, was, value, by, ${ISO('at')} as at, reason, unlock_id as "unlockId",
    case when order_number is not null then json_build_object('number', order_number, 'day', order_day) end as "order"
  from late_change c where school_id = $1 and group_id = $2 order by c.at, c.id`;

const UNLOCKS = `
  select id as "unlockId", teacher_id as "teacherId", reason, ${ISO('asked_at')} as "askedAt", state, until::text as until,
    decided_by as "decidedBy", ${ISO('decided_at')} as "decidedAt"
  from unlock where school_id = $1 and group_id = $2 order by asked_at, id`;
