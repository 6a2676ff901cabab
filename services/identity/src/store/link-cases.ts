import type { EntityManager } from 'typeorm';
import type { LinkCaseRow } from './link-case.row.ts';

/** Mismatches the school has to look at: one case for the same account and reason, however often somebody tries. */
export class LinkCases {
  constructor(private readonly manager: EntityManager) {}

  /** Answers the number people can name, and whether the case is new. */
  async open(
    wanted: Omit<LinkCaseRow, 'number' | 'openedAt'>,
    now: string,
  ): Promise<{ number: number; isNew: boolean }> {
    const { id, subjectHash, schoolId, class: kind, differs } = wanted;
    const [row] = (await this.manager.query(
      `insert into link_case (id, subject_hash, school_id, class, differs, opened_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (subject_hash, class) do update set differs = excluded.differs
       returning number, id = $1 as "isNew"`,
      [id, subjectHash, schoolId, kind, differs, now],
    )) as [{ number: number; isNew: boolean }];
    return row;
  }
}
