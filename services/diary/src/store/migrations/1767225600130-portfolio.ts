import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * What families write can be heard again from nobody: it stands outside the slots of the read model, like signatures. Each slot brings
 * this migration; the first one makes the table. When a pupil turns fourteen is heard, and stands inside.
 */
export class Portfolio1767225600130 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists public.portfolio_entry (
        entry_id uuid not null, ver int not null, pupil_id uuid not null,
        kind text not null, title text not null, body text not null, day date not null, link text,
        withdrawn boolean not null, by_id uuid not null, at timestamptz not null,
        primary key (entry_id, ver));
      create index if not exists portfolio_entry_pupil on public.portfolio_entry (pupil_id, entry_id, ver desc);
      create table pupil_age (
        pupil_id uuid not null, school_id text not null, fourteen_from date, ver int not null,
        primary key (pupil_id, school_id))`);
  }
}
