import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { WeekRemark } from '../../domain/remarks/week-remark.ts';

/** The class teacher's words under weeks. */
export class WeekRemarks {
  constructor(private readonly manager: EntityManager) {}

  /** Of one week of these pupils, by their ids. */
  ofPupils(pupilIds: readonly string[], schoolId: string, monday: string): Promise<WeekRemark[]> {
    return this.manager.query(
      `select pupil_id as "pupilId", monday::text as monday, school_id as "schoolId", class_id as "classId", text, steps, ver
       from week_remark where pupil_id = any($1) and monday = $2 and school_id = $3 order by pupil_id`,
      [pupilIds, monday, schoolId],
    );
  }

  /** Each as the next of its versions. @throws remark-changed where somebody was faster */
  async save(remarks: readonly WeekRemark[]): Promise<void> {
    const saved = (await this.manager.query(
      `insert into week_remark as standing (pupil_id, monday, school_id, class_id, text, steps, ver)
       select "pupilId", monday, "schoolId", "classId", text, steps, ver from jsonb_to_recordset($1)
         as said("pupilId" uuid, monday date, "schoolId" text, "classId" uuid, text text, steps jsonb, ver int)
       on conflict (pupil_id, monday, school_id) do update set class_id = excluded.class_id, text = excluded.text,
         steps = excluded.steps, ver = excluded.ver where standing.ver = excluded.ver - 1
       returning pupil_id`,
      [JSON.stringify(remarks)],
    )) as unknown[];
    if (saved.length < remarks.length) throw new Refusal('remark-changed', 'Somebody was faster');
  }
}
