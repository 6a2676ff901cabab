import type { EntityManager } from 'typeorm';
import type { Link } from '../domain/link.ts';
import { LinkRow } from './link.row.ts';

/** Portal accounts that belong to accounts of ours, by issuer and subject. */
export class Links {
  constructor(private readonly manager: EntityManager) {}

  ofSubject(issuer: string, subject: string): Promise<Link | null> {
    return this.live({ issuer, subject });
  }

  /** Whether the person already has an account at that portal. */
  async ofPerson(personId: string, provider: string): Promise<'linked' | 'free'> {
    return (await this.live({ personId, provider })) ? 'linked' : 'free';
  }

  /** Makes the link; of two at the same moment one wins, and the other hears which side was taken. */
  async establish(link: Omit<Link, 'status' | 'method'>, now: string): Promise<'made' | 'LINK-03' | 'LINK-04'> {
    const at = new Date(now);
    const row = { ...link, status: 'active', method: 'auto_match', linkedAt: at, lastUsedAt: at } as const;
    const insert = this.manager.createQueryBuilder().insert().into(LinkRow).values(row).orIgnore().returning('id');
    const made = (await insert.execute()).raw as unknown[];
    if (made.length > 0) return 'made';
    return (await this.ofSubject(link.issuer, link.subject)) ? 'LINK-04' : 'LINK-03';
  }

  async suspend(id: string): Promise<void> {
    await this.manager.update(LinkRow, { id }, { status: 'suspended' });
  }

  private async live(
    where: Pick<Link, 'issuer' | 'subject'> | Pick<Link, 'personId' | 'provider'>,
  ): Promise<Link | null> {
    const standing = await this.manager.findBy(LinkRow, where);
    return standing.find(({ status }) => status !== 'removed') ?? null;
  }
}
