import { aloneIn } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { ClosedSpan, Closing } from '../../domain/closing/closing.ts';
import type { UnlockRequest } from '../../domain/closing/unlock.ts';
import type { Group } from '../../domain/group.ts';
import type { SchoolYear } from '../../domain/school-year.ts';
import { derivedId } from '@parta/contracts';
import { ISO } from '../iso.ts';

/** What is closed for a group and for whom it was opened again, as one JSON object for a statement that asks more. */
export const CLOSING_OF = (school: string, group: string): string =>
  `(select json_build_object(
     'grade', (select coalesce(max(c.grade), 0) from school_class c where c.id = any(closing_of.class_ids)),
     'closed', (select coalesce(json_agg(json_build_object('periodId', period_id, 'from', "from", 'until', until)), '[]')
       from closed_period p where p.school_id = ${school} and p.year_id = closing_of.year_id),
     'unlocks', (select coalesce(json_agg(json_build_object('id', u.id, 'teacherId', teacher_id, 'until', until, 'reason', reason)), '[]')
       from unlock u where u.school_id = ${school} and u.group_id = ${group} and u.state = 'granted'))
   from study_group closing_of where closing_of.id = ${group} and closing_of.school_id = ${school})`;

export type ClosedPeriod = ClosedSpan & { by: string | null; at: string };

/** Closed periods, and journals opened again. */
export class Closings {
  constructor(private readonly manager: EntityManager) {}

  async of({ schoolId, id }: Group): Promise<Closing> {
    const [row] = (await this.manager.query(`select ${CLOSING_OF('$1', '$2::uuid')} as closing`, [schoolId, id])) as [
      { closing: Closing },
    ];
    return row.closing;
  }

  closedIn({ schoolId, id }: SchoolYear): Promise<ClosedPeriod[]> {
    return this.manager.query(
      `select period_id as "periodId", "from"::text, until::text, by, ${ISO('at')} as at from closed_period
       where school_id = $1 and year_id = $2`,
      [schoolId, id],
    ) as Promise<ClosedPeriod[]>;
  }

  /** Waits for everybody who is still writing in the school, and keeps those who come later waiting. */
  alone(schoolId: string): Promise<void> {
    return aloneIn(this.manager, schoolId);
  }

  /** Closes a span of the year; answers whether it was still open. */
  async close({ schoolId, id }: SchoolYear, span: ClosedSpan, by: string | null, at: string): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into closed_period (school_id, id, year_id, period_id, "from", until, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict do nothing returning id`,
      [schoolId, derivedId('closed', id, span.periodId ?? ''), id, span.periodId, span.from, span.until, by, at],
    )) as unknown[];
    return rows.length > 0;
  }

  /** A request of one of these schools, held until the transaction ends. */
  async lock(id: string, schoolIds: string[]): Promise<UnlockRequest | null> {
    const [request] = (await this.manager.query(
      `select ${UNLOCK} from unlock where id = $1 and school_id = any($2) for update`,
      [id, schoolIds],
    )) as UnlockRequest[];
    return request ?? null;
  }

  unlocksOfGroup({ schoolId, id }: Group): Promise<UnlockRequest[]> {
    return this.manager.query(`select ${UNLOCK} from unlock where school_id = $1 and group_id = $2`, [
      schoolId,
      id,
    ]) as Promise<UnlockRequest[]>;
  }

  /** What waits for a decision first, then the newest; the last hundred with the titles of their groups. */
  unlocksOf(schoolId: string): Promise<(UnlockRequest & { title: string })[]> {
    return this.manager.query(
      `select ${UNLOCK}, (select title from study_group g where g.id = group_id) as title from unlock where school_id = $1
       order by state <> 'asked', asked_at desc limit 100`,
      [schoolId],
    ) as Promise<(UnlockRequest & { title: string })[]>;
  }

  async save(request: UnlockRequest): Promise<void> {
    const { schoolId, id, groupId, teacherId, reason, askedAt, state, until, decidedBy, decidedAt } = request;
    await this.manager.query(
      `insert into unlock (school_id, id, group_id, teacher_id, reason, asked_at, state, until, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (school_id, id) do update set state = excluded.state, until = excluded.until, decided_by = excluded.decided_by,
         decided_at = excluded.decided_at where unlock.state = 'asked'`,
      [schoolId, id, groupId, teacherId, reason, askedAt, state, until, decidedBy, decidedAt],
    );
  }
}

const UNLOCK = `id, school_id as "schoolId", group_id as "groupId", teacher_id as "teacherId", reason,
  ${ISO('asked_at')} as "askedAt", state, until::text, decided_by as "decidedBy", ${ISO('decided_at')} as "decidedAt"`;
