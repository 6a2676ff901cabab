import { expect, test } from '@jest/globals';
import { newId, RecordPaperSignature, SignaturesOfClass, WithdrawPaperSignature } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const [classId, pupilId, signatureId] = [newId(), newId(), newId()];
const path = `/api/signatures/classes/${classId}/weeks/2026-11-16`;
const leader = aBrowser({ role: 'classTeacher' });
const version = 'a'.repeat(64);
const writing = () => ({ ...leader.writing(), 'x-command-id': newId() });

test('F-098: a class teacher reads who signed, records what came back on paper, and withdraws a slip', async () => {
  const pupils = [{ pupilId, version, state: 'unsigned' as const, signatures: [], ownChild: false }];
  const services = servicesKnowing(leader)
    .answering(SignaturesOfClass, () => ({ from: '2026-11-20', until: '2026-11-25', pupils }))
    .answering(RecordPaperSignature, () => ({ recorded: 1 }))
    .answering(WithdrawPaperSignature, () => undefined);
  await using gateway = await gatewayUnderTest(services);

  const seen = await gateway.get(path, leader.reading);
  const recorded = await gateway.post(`${path}/paper`, { pupils: [{ pupilId, version }] }, writing());
  const withdrawn = await gateway.post('/api/signatures/paper/withdrawn', { signatureId }, writing());

  expect(await seen.json()).toMatchObject({ pupils });
  expect(await recorded.json()).toEqual({ recorded: 1 });
  expect(withdrawn.status).toBe(204);
  expect(services.questions(RecordPaperSignature)).toMatchObject([
    { input: { classId, monday: '2026-11-16', pupils: [{ pupilId, version }] } },
  ]);
  expect(services.questions(WithdrawPaperSignature)).toMatchObject([{ input: { signatureId } }]);
});
