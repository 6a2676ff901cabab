import type { EntityManager } from 'typeorm';

/** What guardians granted trusted persons. */
export class AccessGrants {
  constructor(private readonly manager: EntityManager) {}

  /** The trusted persons whose rights follow these people: children they were granted, or guardians who granted it. */
  async trustedFor(peopleIds: readonly string[]): Promise<string[]> {
    if (peopleIds.length === 0) return [];
    const rows = (await this.manager.query(
      `select distinct person_id as id from access_grant
       where revoked_at is null and (child_id = any($1) or granted_by = any($1)) order by 1`,
      [peopleIds],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
