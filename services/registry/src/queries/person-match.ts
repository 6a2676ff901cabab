import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PersonMatch, type PersonMatchAnswer } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import { keyOfNames } from '../domain/key-of-names.ts';
import { matchPerson } from '../domain/match-person.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PersonMatchHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(PersonMatch)
  @Access('service')
  async personMatch({ snils, ...claims }: PersonMatch, { store, now }: Reading): Promise<PersonMatchAnswer> {
    const today = cityDay(now);
    const snilsKey = snils === null ? null : this.vault.snilsKey(snils);
    const nameKey = keyOfNames(claims);
    const candidates = await store.people.candidates({ snilsKey, nameKey, birthDate: claims.birthDate }, today);
    return matchPerson(candidates, { ...claims, snilsKey }, today);
  }
}
