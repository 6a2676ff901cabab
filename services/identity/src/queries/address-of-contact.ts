import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AddressOfContact, type AddressOfContactAnswer, type InputOf, Refusal } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AddressOfContactHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(AddressOfContact)
  @Access('service')
  async addressOfContact(
    { contactId }: InputOf<typeof AddressOfContact>,
    { store }: Reading,
  ): Promise<AddressOfContactAnswer> {
    const contact = await store.contacts.get(contactId);
    if (!contact) throw new Refusal('not-found', 'No such contact');
    const { personId, kind, valueSealed } = contact;
    return { personId, kind, address: this.vault.open(valueSealed) };
  }
}
