import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class AccessGrants1767225600020 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_grant (grant_id uuid primary key, person_id uuid not null, child_id uuid not null,
                                 granted_by uuid not null, scopes text[] not null, from_day date not null,
                                 until_day date not null check (from_day <= until_day), revoked_at timestamptz);
      create index access_grant_of_person on access_grant (person_id);
      create index access_grant_of_child on access_grant (child_id);
      create index access_grant_of_giver on access_grant (granted_by)`);
  }
}
