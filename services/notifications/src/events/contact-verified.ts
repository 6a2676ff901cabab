import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { ContactVerified } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

/** Only that there is a proved address; the address itself is asked for when a letter leaves. */
@Controller()
export class ContactVerifiedHandler {
  @Hears(ContactVerified)
  async contactVerified(contact: ContactVerified, { store, now }: Hearing): Promise<void> {
    await store.people.putContact(contact, now);
  }
}
