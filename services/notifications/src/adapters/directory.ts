import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { AddressOfContact, NamesOfPeople, Refusal } from '@parta/contracts';

/** Names and addresses, asked for when a letter is written and kept nowhere (no address in our tables, events or logs). */
@Injectable()
export class Directory {
  constructor(private readonly services: RpcClient) {}

  /** Given names by person id; who is unknown is left out. @throws when the registry is away */
  async givenNames(personIds: readonly string[]): Promise<Map<string, string>> {
    const { names } = await this.services.askAsService(NamesOfPeople, { ids: [...new Set(personIds)] });
    return new Map(names.map(({ personId, given }) => [personId, given]));
  }

  /** The proved address behind a contact, or null where there is none any more. @throws when identity is away */
  async addressOf(contactId: string): Promise<string | null> {
    try {
      const { kind, address } = await this.services.askAsService(AddressOfContact, { contactId });
      return kind === 'email' ? address : null;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-found') return null;
      throw error;
    }
  }
}
