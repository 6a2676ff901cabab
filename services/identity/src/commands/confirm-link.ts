import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ConfirmLink, type ConfirmLinkAnswer, newId } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import { linkEstablished, securityAlerted } from '../domain/identity-events.ts';
import type { LoginTransaction, Match } from '../domain/login-transaction.ts';
import { type Browser, firstRole, portalOpening } from '../domain/opening.ts';
import { rolesOn } from '../domain/own-roles.ts';
import { refusal, type RefusedAnswer } from '../domain/portal-fault.ts';
import { MOST_SESSIONS } from '../domain/session-limits.ts';
import { tellEnded, tellVisit } from '../domain/visit.ts';
import type { Unit } from '../store/store.ts';

type Account = Awaited<ReturnType<Unit['store']['accounts']['of']>>;

@Controller()
export class ConfirmLinkHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(ConfirmLink)
  @Access('public')
  async confirmLink({ transaction: secret, agent, ipPrefix }: ConfirmLink, unit: Unit): Promise<ConfirmLinkAnswer> {
    const transaction = await unit.store.loginTransactions.confirm(this.vault.hashOfSecret(secret), unit.now);
    if (!transaction?.match) return refusal('PORT-04');
    const session = this.vault.newSecret();
    const browser = { id: newId(), secretHash: this.vault.hashOfSecret(session), agent, ipPrefix };
    const refused = await this.link(transaction, transaction.match, browser, unit);
    return refused ?? { outcome: 'signed-in', session, target: transaction.target };
  }

  private async link(
    { provider, proof }: LoginTransaction,
    match: Match,
    browser: Browser,
    unit: Unit,
  ): Promise<RefusedAnswer | null> {
    const { store, say, now } = unit;
    const { address, ...known } = match;
    const facts = await store.facts.of(match.personId);
    const account = await store.accounts.of(match.personId, now);
    const role = firstRole(rolesOn(cityDay(now), facts), account);
    if (!role) return refusal('LINK-01');
    const link = { id: newId(), accountId: account.id, provider, ...known };
    const made = await store.links.establish(link, now);
    if (made !== 'made') return refusal(made);
    say(...linkEstablished({ ...link, method: 'auto_match' }));
    await this.purge(account, unit);
    const opening = portalOpening(account, role, browser, { provider, proof, now });
    tellVisit(await store.visits.begin(link.id, opening, address, MOST_SESSIONS, now), unit, 'portal');
    return null;
  }

  /** Whoever used the account before its owner proved who they are is out: sessions and addresses of theirs go (N098). */
  private async purge({ id, personId }: Account, unit: Unit): Promise<void> {
    const { store, say, now } = unit;
    const isUnproven = ({ strength }: { strength: number }): boolean => strength < 2;
    const ended = await store.sessions.endOf(id, 'not-verified', now, isUnproven);
    const addresses = await store.contacts.purgeUnproven(personId);
    tellEnded(personId, ended, 'not-verified', unit);
    if (ended.length + addresses > 0) say(...securityAlerted(personId, 'precreated_credentials_purged'));
  }
}
