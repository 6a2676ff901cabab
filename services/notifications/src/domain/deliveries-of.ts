import { derivedId } from '@parta/contracts';
import type { Telling } from './telling.ts';

/** A letter as it begins: on its way, or not, with the reason. Its id is its Message-ID. */
export type NewDelivery = {
  deliveryId: string;
  notificationId: string;
  contactId: string | null;
  state: 'queued' | 'suppressed';
  reason: string | null;
};

/** One letter per telling; the decision not to send one is kept, too, so that support can say why. */
export function deliveriesOf(tellings: readonly Telling[], contacts: ReadonlyMap<string, string>): NewDelivery[] {
  return tellings.map(({ notificationId, personId, notByLetter }) => {
    const contactId = contacts.get(personId) ?? null;
    const reason = notByLetter ?? (contactId === null ? 'no-contact' : null);
    const deliveryId = derivedId('delivery', notificationId, 'email');
    return { deliveryId, notificationId, contactId, state: reason === null ? 'queued' : 'suppressed', reason };
  });
}
