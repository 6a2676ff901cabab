import { expect, test } from '@jest/globals';
import { newId, NotesOfWeek, Refusal, TickHomework, TicksOfWeek, WriteNote } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const pupilId = newId();
const homeworkId = newId();
const week = `/api/diary/${pupilId}/weeks/2026-11-16`;
const pupil = aBrowser({ role: 'pupil', children: [pupilId] });
const writing = () => ({ ...pupil.writing(), 'x-command-id': newId() });
const standing = { day: null, text: 'Забрать в 14:00', by: newId(), at: '2026-11-18T10:00:00.000Z', ver: 1 };

test('N-39: a pupil ticks a task under its address and reads the ticks of the week', async () => {
  const services = servicesKnowing(pupil)
    .answering(TickHomework, () => undefined)
    .answering(TicksOfWeek, () => ({ done: [homeworkId] }));
  await using gateway = await gatewayUnderTest(services);

  const ticked = await gateway.post(`/api/diary/${pupilId}/homework/${homeworkId}/tick`, { done: true }, writing());
  const seen = await gateway.get(`${week}/ticks`, pupil.reading);

  expect(ticked.status).toBe(204);
  expect(await seen.json()).toEqual({ done: [homeworkId] });
  expect(services.questions(TickHomework)).toMatchObject([{ input: { pupilId, homeworkId, done: true } }]);
});

test('F-083 N-16: who writes a note over a newer one is told in words, and what stands', async () => {
  const services = servicesKnowing(pupil)
    .answering(NotesOfWeek, () => ({ notes: [standing] }))
    .answering(WriteNote, () => {
      throw new Refusal('changed-meanwhile', 'Another of the family was faster', standing);
    });
  await using gateway = await gatewayUnderTest(services);

  const seen = await gateway.get(`${week}/notes`, pupil.reading);
  const refused = await gateway.post(`${week}/notes`, { day: null, text: 'В 13:20', ver: 0 }, writing());

  expect(await seen.json()).toEqual({ notes: [standing] });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: 'changed-meanwhile', details: { text: 'Забрать в 14:00' } });
});
