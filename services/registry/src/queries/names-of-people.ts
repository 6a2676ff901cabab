import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { NamesOfPeople, type NamesOfPeopleAnswer } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { namedTo } from '../domain/named-to.ts';
import { namesOf } from '../domain/names.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class NamesOfPeopleHandler {
  @Answers(NamesOfPeople)
  @Access('names.read', 'service')
  async namesOfPeople({ ids }: NamesOfPeople, { store, caller, now }: Reading): Promise<NamesOfPeopleAnswer> {
    const people = await store.people.named(ids, namedTo(caller), cityDay(now));
    return { names: people.map(namesOf) };
  }
}
