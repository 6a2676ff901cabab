import { derivedId } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Match } from '../domain/login-transaction.ts';
import { ContactRow } from './contact.row.ts';

/** Addresses that people proved to be theirs. */
export class Contacts {
  constructor(private readonly manager: EntityManager) {}

  get(id: string): Promise<ContactRow | null> {
    return this.manager.findOneBy(ContactRow, { id });
  }

  /** Keeps the address a portal has verified, one per person; answers its id when it is another than before, or new. */
  async keepPortalAddress(personId: string, address: Match['address'], now: string): Promise<string | null> {
    if (address === null) return null;
    const rows = (await this.manager.query(
      `insert into contact (id, person_id, kind, value_sealed, value_hash, source, verified_at)
       values ($1, $2, 'email', $3, $4, 'portal', $5)
       on conflict (id) do update set value_sealed = excluded.value_sealed, value_hash = excluded.value_hash,
         verified_at = excluded.verified_at
       where contact.value_hash <> excluded.value_hash returning id`,
      [derivedId('contact', personId, 'portal'), personId, address.sealed, address.hash, now],
    )) as { id: string }[];
    return rows[0]?.id ?? null;
  }

  /** Forgets what was proved before the person's identity was: answers how many addresses. */
  async purgeUnproven(personId: string): Promise<number> {
    const { affected } = await this.manager.delete(ContactRow, { personId, source: 'code' });
    return affected ?? 0;
  }
}
