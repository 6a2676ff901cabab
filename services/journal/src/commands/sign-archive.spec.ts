import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { ArchiveSigned, newId, SignArchive, SignatureOfArchive } from '@parta/contracts';
import { aSchoolAdministrator, theService } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const ops = theService('ops');
const archive: SignArchive = { schoolId: 's1502', yearId: room.year.id, digest: 'ab'.repeat(32), files: 12 };

test('R-32, N-38: the journal signs an archive, remembers it, and anybody can check the signature', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  const signed = await journal.ask(SignArchive, archive, ops);

  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signed.publicKey }, format: 'jwk' });
  const proves = (digest: string): boolean =>
    verify(null, Buffer.from(digest, 'hex'), key, Buffer.from(signed.signature, 'base64url'));
  expect([proves(archive.digest), proves('ac'.repeat(32))]).toEqual([true, false]);
  expect(await journal.ask(SignatureOfArchive, { digest: archive.digest }, ops)).toEqual({ signature: signed });
  expect(await journal.said(ArchiveSigned)).toEqual([archive]);
});

test('R-32: the same archive keeps the signature it has', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  const first = await journal.ask(SignArchive, archive, ops);

  expect(await journal.ask(SignArchive, archive, ops)).toEqual(first);
  expect(await journal.said(ArchiveSigned)).toHaveLength(1);
});

test('R-07: nobody but the operator has archives signed, and none of a year the school has not', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  await expect(journal.ask(SignArchive, archive, aSchoolAdministrator())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(SignArchive, { ...archive, yearId: newId() }, ops)).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await journal.sql('select from archive')).toEqual([]);
});
