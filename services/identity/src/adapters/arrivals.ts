import { Injectable } from '@nestjs/common';
import { derivedId } from '@parta/contracts';
import { evidenceTexts } from '../domain/evidence-texts.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Match, Proof } from '../domain/login-transaction.ts';
import type { PortalPerson } from '../domain/portal-person.ts';
import type { PortalProvider } from '../portal-providers.config.ts';
import { Portals } from './portals.ts';
import { Vault } from './vault.ts';

/** Somebody back from a portal, and what may be kept of them: hashes, and the address sealed. */
export type Arrival = {
  person: PortalPerson;
  evidence: Evidence;
  address: Match['address'];
  /** Names the portal account in counters and cases without telling it. */
  subjectHash: string;
  /** Names it in the log where nobody of ours is known to stand behind it. */
  aboutId: string;
};

/** Ends a sign-in at the portal and takes in who it was. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly portals: Portals,
    private readonly vault: Vault,
  ) {}

  /** `secret` is the browser's. @throws PortalFailure */
  async of(
    provider: PortalProvider,
    secret: string,
    parameters: Record<string, string>,
    proof: Proof,
  ): Promise<Arrival> {
    const person = await this.portals.finish(provider, parameters, this.vault.bindingOf(secret), proof);
    const { issuer, subject, email } = person;
    const subjectHash = this.vault.keyedHash('subject', `${issuer}\n${subject}`);
    return {
      person,
      evidence: this.evidenceOf(person),
      address: email === null ? null : { sealed: this.vault.seal(email), hash: this.vault.keyedHash('contact', email) },
      subjectHash,
      aboutId: derivedId('portal-account', subjectHash),
    };
  }

  private evidenceOf(person: PortalPerson): Evidence {
    const { snils, name, patronymic } = evidenceTexts(person);
    return {
      snils: snils === null ? null : this.vault.keyedHash('snils', snils),
      name: this.vault.keyedHash('name', name),
      patronymic: patronymic === null ? null : this.vault.keyedHash('patronymic', patronymic),
    };
  }
}
