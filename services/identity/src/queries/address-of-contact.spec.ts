import { expect, test } from '@jest/globals';
import { AddressOfContact, ContactVerified, newId } from '@parta/contracts';
import { aGuardian, theService } from '@parta/testing';
import { aMother, identityUnderTest, portalUnderTest, signedIn, theRegistryKnows } from '../testing.ts';

test('F-127: the address behind a contact is told to the service that writes to it, to nobody else, and never in an event', async () => {
  const portal = await portalUnderTest();
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  await signedIn(identity);
  await signedIn(identity);
  await portal.stop();
  const said = await identity.said(ContactVerified);
  const contactId = said[0]?.contactId ?? '';

  const asked = identity.ask(AddressOfContact, { contactId }, theService('notifications'));

  expect(await asked).toEqual({ personId, kind: 'email', address: 'portal-1@example.org' });
  expect(said).toHaveLength(1);
  expect(JSON.stringify(said)).not.toContain('@');
  await expect(identity.ask(AddressOfContact, { contactId }, aGuardian({ personId }))).rejects.toMatchObject({
    code: 'forbidden',
  });
  await expect(
    identity.ask(AddressOfContact, { contactId: newId() }, theService('notifications')),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});
