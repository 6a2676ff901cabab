import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * What a class teacher recorded of paper can be heard again from nobody, either: outside the slots, like the signatures of guardians.
 * Who stands for whom is heard from the registry and belongs to the slot.
 */
export class PaperSignatures1767225600120 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists public.paper_signature (
        signature_id uuid primary key, pupil_id uuid not null, monday date not null, by_id uuid not null, signed_on date not null,
        version text not null, at timestamptz not null, withdrawn_by uuid, withdrawn_at timestamptz);
      create unique index if not exists paper_signature_once
        on public.paper_signature (pupil_id, monday, version) where withdrawn_at is null;
      create index if not exists paper_signature_of_week on public.paper_signature (pupil_id, monday);
      create table guardianship (
        guardianship_id uuid primary key, adult_id uuid not null, child_id uuid not null, from_day date not null, until_day date,
        ver int not null);
      create index on guardianship (adult_id)`);
  }
}
