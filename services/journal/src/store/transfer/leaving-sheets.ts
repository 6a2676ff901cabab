import type { EntityManager } from 'typeorm';
import type { Leaving, StandingMark } from '../../domain/transfer/leaving-sheet.ts';
import { ISO } from '../iso.ts';

type Of = { schoolYear: number; schoolId: string; groupIds: string[]; pupilId: string };

/** What stands about one pupil in some journals. */
export class LeavingSheets {
  constructor(private readonly manager: EntityManager) {}

  async of({ schoolYear, schoolId, groupIds, pupilId }: Of): Promise<Pick<Leaving, 'marks' | 'finals' | 'missed'>> {
    const place = [schoolYear, schoolId, groupIds, pupilId];
    const marks = (await this.manager.query(MARKS, place)) as StandingMark[];
    const missed = (await this.manager.query(MISSED, place)) as Leaving['missed'];
    const finals = (await this.manager.query(FINALS, place.slice(1))) as Leaving['finals'];
    return { marks, missed, finals };
  }
}

const MARKS = `
  select l.group_id as "groupId", m.id as "markId", m.work_id as "workId", m.part, l.day::text as day, m.value, w.weight, w.counts,
    m.due::text as due, m.retake_of as "retakeOf", w.title as work
  from lesson l
  join mark m on m.school_year = l.school_year and m.school_id = l.school_id and m.lesson_id = l.id
  join work w on w.school_id = m.school_id and w.id = m.work_id
  where l.school_year = $1 and l.school_id = $2 and l.group_id = any($3) and m.pupil_id = $4 and m.value is not null
    and l.status <> 'withdrawn'
  order by l.day, l.number, w.at, m.part`;

const MISSED = `
  select l.group_id as "groupId", count(*)::int as lessons from lesson l
  join attendance a on a.school_year = l.school_year and a.school_id = l.school_id and a.lesson_id = l.id
  where l.school_year = $1 and l.school_id = $2 and l.group_id = any($3) and a.pupil_id = $4 and l.checked
    and a.code in ('absent', 'truant', 'ill', 'excused')
  group by l.group_id`;

const FINALS = `
  select group_id as "groupId", id, pupil_id as "pupilId", kind, period_id as "periodId", value, proposed, transfer_ver as "transferVer", by,
    ${ISO('at')} as at, ver
  from final_mark where school_id = $1 and group_id = any($2) and pupil_id = $3`;
