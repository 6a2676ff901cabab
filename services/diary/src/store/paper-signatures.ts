import type { EntityManager } from 'typeorm';
import type { PaperSignature } from '../domain/paper-signature.ts';
import { columns, instant } from './sql.ts';

/** Signatures on paper as class teachers recorded them; one that was withdrawn stays. Outside the slots, hence the schema. */
export class PaperSignatures {
  constructor(private readonly manager: EntityManager) {}

  /** Of one week of these pupils, oldest first. */
  ofWeek(pupilIds: readonly string[], monday: string): Promise<PaperSignature[]> {
    return this.manager.query(`${SELECT} where pupil_id = any($1) and monday = $2 order by at, signature_id`, [
      pupilIds,
      monday,
    ]);
  }

  async find(signatureId: string): Promise<PaperSignature | undefined> {
    const [found] = (await this.manager.query(`${SELECT} where signature_id = $1`, [signatureId])) as PaperSignature[];
    return found;
  }

  /** How many of them are new: one version of a week is recorded once. */
  async add(signatures: readonly PaperSignature[]): Promise<number> {
    const rows = (await this.manager.query(
      `insert into public.paper_signature (signature_id, pupil_id, monday, by_id, signed_on, version, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::uuid[], $5::date[], $6::text[], $7::timestamptz[])
       on conflict do nothing returning signature_id`,
      columns(signatures, 'signatureId', 'pupilId', 'monday', 'by', 'day', 'version', 'at'),
    )) as unknown[];
    return rows.length;
  }

  /** Nothing happens to one that is withdrawn already. */
  async withdraw(signatureId: string, by: string, at: string): Promise<void> {
    await this.manager.query(
      `update public.paper_signature set withdrawn_by = $2, withdrawn_at = $3
       where signature_id = $1 and withdrawn_at is null`,
      [signatureId, by, at],
    );
  }
}

const SELECT = `select signature_id as "signatureId", pupil_id as "pupilId", monday::text as monday, by_id as by, signed_on::text as day,
  version, ${instant('at')} as at,
  case when withdrawn_at is not null then jsonb_build_object('by', withdrawn_by, 'at', ${instant('withdrawn_at')}) end as withdrawn
  from public.paper_signature`;
