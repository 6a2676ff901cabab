import type { EntityManager } from 'typeorm';
import type { Match } from '../domain/login-transaction.ts';
import type { Opening } from '../domain/opening.ts';
import type { Visit } from '../domain/visit.ts';
import { Contacts } from './contacts.ts';
import { LinkRow } from './link.row.ts';
import { Sessions } from './sessions.ts';

/** Sign-ins that succeeded: session, link and address are written together. */
export class Visits {
  constructor(private readonly manager: EntityManager) {}

  async begin(linkId: string, opening: Opening, address: Match['address'], most: number, now: string): Promise<Visit> {
    const dropped = await new Sessions(this.manager).open(opening, now, most);
    await this.manager.update(LinkRow, { id: linkId }, { lastUsedAt: new Date(now) });
    const contactId = await new Contacts(this.manager).keepPortalAddress(opening.personId, address, now);
    return { opening, dropped, contactId };
  }
}
