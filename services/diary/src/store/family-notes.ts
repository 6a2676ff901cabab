import type { FamilyNote } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { PupilWeek } from '../domain/rows.ts';
import type { KeptNote } from '../domain/write-note.ts';
import { instant } from './sql.ts';

/** What families write for themselves, outside the slots. A note of the whole week stands under weekday 0, Monday is 1. */
export class FamilyNotes {
  constructor(private readonly manager: EntityManager) {}

  /** The note of the week first, then those of its days in order. */
  ofWeek({ pupilId, monday }: PupilWeek): Promise<FamilyNote[]> {
    return this.manager.query(
      `select case weekday when 0 then null else (monday + weekday - 1)::text end as day, text, by_id as by, ${instant('at')} as at, ver
       from public.family_note where pupil_id = $1 and monday = $2 order by weekday`,
      [pupilId, monday],
    );
  }

  /** False where another wrote since: a note stands only over the version before it. One that stands already changes nothing. */
  async put({ pupilId, monday, day, text, by, at, ver }: KeptNote): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into public.family_note as n (pupil_id, monday, weekday, text, by_id, at, ver)
       values ($1, $2, coalesce($3::date - $2::date + 1, 0), $4, $5, $6, $7)
       on conflict (pupil_id, monday, weekday) do update set text = excluded.text, by_id = excluded.by_id, at = excluded.at, ver = excluded.ver
       where n.ver = excluded.ver - 1 or (n.ver = excluded.ver and n.text = excluded.text) returning ver`,
      [pupilId, monday, day, text, by, at, ver],
    )) as unknown[];
    return rows.length > 0;
  }
}
