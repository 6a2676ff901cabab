import { expect, test } from '@jest/globals';
import { ImportRoster, newId, PreviewTimetable, UploadRosterFile, UploadTimetableFile } from '@parta/contracts';
import type { ScriptedServices } from '../scripted-services.ts';
import { aBrowser, announce, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const admin = aBrowser({ role: 'schoolAdministrator' });
const importId = newId();
const files = `/api/imports/roster/${importId}/files`;
const taking = () => servicesKnowing(admin).answering(UploadRosterFile, () => undefined);

const partsIn = (services: ScriptedServices) => services.questions(UploadRosterFile).map(({ input }) => input);

test('F-048: a file goes on part by part, whatever its size', async () => {
  const services = taking();
  await using gateway = await gatewayUnderTest(services);
  const part = { name: 'users.csv', part: 4, parts: 9, content: 'bmFtZQ==' };

  const answer = await gateway.post(files, part, admin.writing());

  expect(answer.status).toBe(204);
  expect(partsIn(services)).toEqual([{ ...part, importId }]);
});

test.each([
  ['no name', { part: 0, parts: 1, content: '' }],
  ['a foreign import', { name: 'a', part: 0, parts: 1, content: '', schoolId: 's1' }],
  ['nothing', null],
])('a part with %s is malformed, and nothing goes on', async (_, part) => {
  const services = taking();
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post(files, part, admin.writing());

  expect(await answer.json()).toMatchObject({ code: 'malformed' });
  expect(partsIn(services)).toEqual([]);
});

test('a part larger than a message may be is refused before any of it has come', async () => {
  const services = taking();
  await using gateway = await gatewayUnderTest(services);
  const headers = { ...admin.writing(), 'content-type': 'application/json' };

  const problem = await announce(gateway.address + files, 27 * 1024 * 1024, headers);

  expect(problem).toMatchObject({ code: 'too-large', status: 413 });
  expect(partsIn(services)).toEqual([]);
});

test('an import is taken as it was previewed, under the id of the press', async () => {
  const services = taking().answering(ImportRoster, () => ({ counts: [], schoolIds: ['s1502'] }));
  await using gateway = await gatewayUnderTest(services);
  const commandId = newId();
  const headers = { ...admin.writing(), 'x-command-id': commandId };

  const answer = await gateway.post(`/api/imports/roster/${importId}`, { exclude: [], digest: 'd1' }, headers);

  expect(await answer.json()).toEqual({ counts: [], schoolIds: ['s1502'] });
  expect(services.questions(ImportRoster)).toMatchObject([
    { input: { importId, exclude: [], digest: 'd1' }, options: { commandId } },
  ]);
});

test('N-31: a timetable is uploaded and previewed the same way, with the time a whole school takes', async () => {
  const services = servicesKnowing(admin).answering(UploadTimetableFile, () => undefined);
  services.refusing(PreviewTimetable, 'timetable-unreadable', { fault: 'line 3' });
  await using gateway = await gatewayUnderTest(services);
  const timetable = `/api/imports/timetable/${importId}`;

  const part = { name: 'it.xml', part: 0, parts: 1, content: '' };
  const uploaded = await gateway.post(`${timetable}/files`, part, admin.writing());
  const shown = await gateway.post(`${timetable}/preview`, { schoolId: null, validFrom: null }, admin.writing());

  expect(uploaded.status).toBe(204);
  expect(await shown.json()).toMatchObject({ code: 'timetable-unreadable', title: expect.stringContaining('line 3') });
  expect(services.questions(PreviewTimetable)).toMatchObject([{ options: { deadlineMs: 60_000 } }]);
});
