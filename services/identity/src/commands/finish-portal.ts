import { Controller } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { derivedId, FinishPortal, type FinishPortalAnswer, newId } from '@parta/contracts';
import { type Arrival, Arrivals } from '../adapters/arrivals.ts';
import { PortalFailure } from '../adapters/portal-failure.ts';
import { Portals } from '../adapters/portals.ts';
import { type Introduction, Registry } from '../adapters/registry.ts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import * as said from '../domain/identity-events.ts';
import { introducedVerdict } from '../domain/introduced-verdict.ts';
import { isTooWeak } from '../domain/level.ts';
import type { Link } from '../domain/link.ts';
import { linkedVerdict } from '../domain/linked-verdict.ts';
import type { LoginTransaction } from '../domain/login-transaction.ts';
import { portalOpening } from '../domain/opening.ts';
import { type PortalCode, refusal, type RefusedAnswer } from '../domain/portal-fault.ts';
import { type TurnedAway } from '../domain/match-verdict.ts';
import { MOST_SESSIONS } from '../domain/session-limits.ts';
import type { Session } from '../domain/session.ts';
import { tellEnded, tellVisit } from '../domain/visit.ts';
import type { Steps, Unit } from '../store/store.ts';

/** So often a day one portal account may ask who it is before it is linked. */
const MOST_TRIES = 5;

type Back = { input: FinishPortal; arrival: Arrival; transaction: LoginTransaction };

@Controller()
export class FinishPortalHandler {
  constructor(
    private readonly portals: Portals,
    private readonly arrivals: Arrivals,
    private readonly registry: Registry,
    private readonly vault: Vault,
  ) {}

  @AnswersInSteps(FinishPortal)
  @Access('public')
  async finishPortal(input: FinishPortal, steps: Steps): Promise<FinishPortalAnswer> {
    const { transaction: secret } = input;
    const provider = this.portals.find(input.provider);
    if (!provider || secret === null) return refusal('PORT-04');
    const transaction = await steps.step((unit) => this.take(secret, input, unit));
    if (!transaction) return refusal('PORT-04');
    try {
      const arrival = await this.arrivals.of(provider, secret, input.parameters, transaction.proof);
      return await this.receive({ input, arrival, transaction }, steps);
    } catch (error) {
      if (!(error instanceof PortalFailure)) throw error;
      if (error.suspicious === 'suspicious') await steps.step((unit) => sayRefusedAnswer(transaction.id, unit));
      return refusal(error.code);
    }
  }

  /** The sign-in that this browser began, once. A wrong state uses nothing up: nobody can end another's sign-in by it. */
  private async take(
    secret: string,
    { provider, parameters }: FinishPortal,
    unit: Unit,
  ): Promise<LoginTransaction | null> {
    const secretHash = this.vault.hashOfSecret(secret);
    const isOurs = parameters['state'] === this.vault.bindingOf(secret).state;
    if (isOurs) return unit.store.loginTransactions.take(secretHash, provider, unit.now);
    await sayRefusedAnswer(derivedId('login-transaction', secretHash), unit);
    return null;
  }

  private async receive(back: Back, steps: Steps): Promise<FinishPortalAnswer> {
    const { person, aboutId } = back.arrival;
    const link = await steps.read(({ store }) => store.links.ofSubject(person.issuer, person.subject));
    if (link) return this.welcome(link, back, steps);
    if (!person.closed && !isTooWeak(person.assurance)) return this.introduce(back, steps);
    return steps.step((unit) => this.refuse(aboutId, 'PORT-06', unit, { lacks: ['level'] }));
  }

  /** A linked account: nothing more is asked (F-158). */
  private async welcome(
    link: Link,
    { input, arrival, transaction }: Back,
    { step }: Steps,
  ): Promise<FinishPortalAnswer> {
    const session = this.vault.newSecret();
    const browser = {
      id: newId(),
      secretHash: this.vault.hashOfSecret(session),
      agent: input.agent,
      ipPrefix: input.ipPrefix,
    };
    const refused = await step(async (unit) => {
      const { store, now } = unit;
      const known = { evidence: arrival.evidence, facts: await store.facts.of(link.personId) };
      const last = await store.accounts.of(link.personId, now);
      const verdict = linkedVerdict(link, arrival.person, { ...known, last }, cityDay(now));
      if (verdict.go === 'suspend') return this.suspend(link, verdict.reason, unit);
      if (verdict.go === 'refuse') return this.refuse(link.personId, verdict.code, unit, { lacks: verdict.lacks });
      const visit = { provider: link.provider, proof: transaction.proof, now };
      const opening = portalOpening(last, verdict.role, browser, visit);
      tellVisit(await store.visits.begin(link.id, opening, arrival.address, MOST_SESSIONS, now), unit, 'portal');
      return null;
    });
    return refused ?? { outcome: 'signed-in', session, target: transaction.target };
  }

  private async suspend(link: Link, reason: 'changed' | 'closed', unit: Unit): Promise<RefusedAnswer> {
    const { store, say, now } = unit;
    await store.links.suspend(link.id);
    const ofPortal = ({ provider }: Pick<Session, 'provider'>): boolean => provider === link.provider;
    const ended = await store.sessions.endOf(link.accountId, 'link-suspended', now, ofPortal);
    say(...said.linkSuspended(link, reason));
    tellEnded(link.personId, ended, 'link-suspended', unit);
    return this.refuse(link.personId, 'LINK-07', unit);
  }

  /** An account nobody knows yet: the registry says whose it may be, then the person confirms (F-021). */
  private async introduce(back: Back, { step, read, now }: Steps): Promise<FinishPortalAnswer> {
    const { person, subjectHash, aboutId } = back.arrival;
    const tries = await read(({ store }) => store.refusals.misses(subjectHash, now));
    if (tries >= MOST_TRIES) return step((unit) => this.refuse(aboutId, 'LINK-01', unit));
    const introduction = await this.registry.introduce(person);
    const refused = await step((unit) => this.meet(back, introduction, unit));
    if (refused) return refused;
    const { maskedName, schoolId, children } = introduction;
    const school = await read(({ store }) => store.schools.titleOf(schoolId));
    return { outcome: 'confirm', maskedName: maskedName ?? '', school, children };
  }

  private async meet(
    { input, arrival, transaction }: Back,
    introduction: Introduction,
    unit: Unit,
  ): Promise<RefusedAnswer | null> {
    const { store, now } = unit;
    const { verdict } = introduction;
    if (verdict.go === 'refuse') return this.turnAway(arrival, introduction, verdict, unit);
    const { issuer, subject, assurance } = arrival.person;
    const facts = await store.facts.of(verdict.personId);
    const standing = await store.links.ofPerson(verdict.personId, input.provider);
    const no = introducedVerdict(assurance, facts, cityDay(now), standing);
    if (no) return this.refuse(arrival.aboutId, no.code, unit, { lacks: no.lacks });
    const { evidence, address } = arrival;
    const match = { issuer, subject, personId: verdict.personId, assurance, evidence, address };
    await store.loginTransactions.awaitConfirmation(transaction.id, match);
    return null;
  }

  private async turnAway(
    arrival: Arrival,
    { schoolId }: Introduction,
    verdict: TurnedAway,
    unit: Unit,
  ): Promise<RefusedAnswer> {
    const { subjectHash, aboutId } = arrival;
    const { openCase, differs, lacks, alert } = verdict;
    await unit.store.refusals.missed(subjectHash, unit.now);
    if (alert) unit.say(...said.securityAlerted(aboutId, 'snils_differs'));
    if (!openCase) return this.refuse(aboutId, 'LINK-01', unit, { differs, lacks });
    const caseId = newId();
    const made = await unit.store.linkCases.open(
      { id: caseId, subjectHash, schoolId, class: openCase, differs },
      unit.now,
    );
    if (made.isNew) unit.say(...said.linkCaseOpened({ caseId, schoolId, class: openCase }));
    const caseNumber = differs.length > 0 ? String(made.number) : null;
    return this.refuse(aboutId, 'LINK-01', unit, { differs, lacks, caseNumber });
  }

  private async refuse(
    aboutId: string,
    code: PortalCode,
    unit: Unit,
    more: Partial<RefusedAnswer> = {},
  ): Promise<RefusedAnswer> {
    if (await unit.store.refusals.isFirst(aboutId, unit.now)) unit.say(...said.signInRefused(aboutId, code));
    return refusal(code, more);
  }
}

async function sayRefusedAnswer(aboutId: string, { say }: Unit): Promise<void> {
  say(...said.securityAlerted(aboutId, 'portal_answer_refused'));
}
