import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { PupilWeek, Remark } from '../domain/rows.ts';
import { columns, instant } from './sql.ts';

type KeptRemark = Remark & { groupId: string; subject: string; day: string; ver: number };

const REMARK = `remark_id as "remarkId", pupil_id as "pupilId", lesson_id as "lessonId", kind, title, text, state, by_id as by,
  ${instant('at')} as at`;

export class Remarks {
  constructor(private readonly manager: EntityManager) {}

  /** Writes remarks, each once; a version that is not newer changes nothing (B8). */
  async put(remarks: readonly KeptRemark[]): Promise<void> {
    await this.manager.query(
      `insert into remark (remark_id, pupil_id, lesson_id, group_id, subject, day, kind, title, text, state, by_id, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::text[], $8::text[],
         $9::text[], $10::text[], $11::uuid[], $12::int[], $13::timestamptz[])
       on conflict (remark_id) do update set kind = excluded.kind, title = excluded.title, text = excluded.text,
         state = excluded.state, ver = excluded.ver, at = excluded.at where remark.ver < excluded.ver`,
      columns(
        remarks,
        ...(['remarkId', 'pupilId', 'lessonId', 'groupId', 'subject', 'day', 'kind', 'title', 'text'] as const),
        ...(['state', 'by', 'ver', 'at'] as const),
      ),
    );
  }

  /** Remarks on these pupils in these weeks; the two lists go together, one week each. */
  inWeeks(weeks: readonly PupilWeek[]): Promise<Remark[]> {
    return prepared(this.manager, IN_WEEKS, columns(weeks, 'pupilId', 'monday'));
  }
}

const IN_WEEKS = {
  name: 'remarks-in-weeks',
  text: `select ${REMARK} from unnest($1::uuid[], $2::date[]) as w (pupil, monday)
     join remark on pupil_id = pupil and day between monday and monday + 6`,
};
