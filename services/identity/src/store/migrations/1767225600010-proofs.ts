import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Proofs1767225600010 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table login_transaction add column proof text not null default 'usual'`);
  }
}
