import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { PersonMatch, type PersonMatchAnswer } from '@parta/contracts';
import { type MatchVerdict, matchVerdict } from '../domain/match-verdict.ts';
import type { PortalPerson } from '../domain/portal-person.ts';

/** What the registry makes of somebody unknown, with what the page of confirmation shows. */
export type Introduction = { verdict: MatchVerdict } & Pick<PersonMatchAnswer, 'schoolId' | 'maskedName' | 'children'>;

const NOBODY = {
  outcome: 'none',
  personId: null,
  schoolId: null,
  maskedName: null,
  children: [],
  differs: [],
} as const;

/** Asks the registry whom a portal describes. The names pass through and stay nowhere. */
@Injectable()
export class Registry {
  constructor(private readonly services: RpcClient) {}

  /** Without SNILS nobody is asked: a name alone never links (identity.md 1). */
  async introduce(person: PortalPerson): Promise<Introduction> {
    const { snils, familyName, givenName, patronymic, birthDate } = person;
    const asked = { snils, familyName, givenName, patronymic, birthDate };
    const match = snils === null ? { ...NOBODY, differs: [] } : await this.services.askAsService(PersonMatch, asked);
    const { schoolId, maskedName, children } = match;
    return { verdict: matchVerdict(match, person), schoolId, maskedName, children: [...children] };
  }
}
