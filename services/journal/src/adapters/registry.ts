import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { NamesOfPeople, type NamesOfPeopleAnswer, SchoolDirectory, type SchoolDirectoryAnswer } from '@parta/contracts';

/** As many names as one question may ask for. */
const AT_ONCE = 200;

/** The registry, asked for the names files may use: the journal itself keeps no names. */
@Injectable()
export class Registry {
  constructor(private readonly services: RpcClient) {}

  /** @throws not-found when the registry keeps no such school */
  directoryOf(schoolId: string): Promise<SchoolDirectoryAnswer> {
    return this.services.askAsService(SchoolDirectory, { schoolId });
  }

  /** The names of people, however many; who is unknown is left out. */
  async namesOf(ids: string[]): Promise<NamesOfPeopleAnswer['names']> {
    const names: NamesOfPeopleAnswer['names'] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const answer = await this.services.askAsService(NamesOfPeople, { ids: ids.slice(from, from + AT_ONCE) });
      names.push(...answer.names);
    }
    return names;
  }
}
