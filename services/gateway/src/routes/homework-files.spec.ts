import { expect, test } from '@jest/globals';
import { newId, PartOfHomeworkFile, UploadHomeworkFile } from '@parta/contracts';
import { announce, aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const family = aBrowser({ role: 'guardian' });
const teacher = aBrowser({ role: 'subjectTeacher' });
const fileId = newId();
const address = `/api/homework/files/${fileId}`;
const told = { fileId, name: 'Фото "доски".jpg', type: 'image/jpeg', size: 9 };

test('F-063: a file is handed out part by part as something to save, under its own name, kept by nobody on the way', async () => {
  const parts = ['abc', 'def', 'ghi'].map((text) => Buffer.from(text).toString('base64'));
  const services = servicesKnowing(family).answering(PartOfHomeworkFile, ({ part }) => {
    return { ...told, parts: 3, content: parts[part] ?? '' };
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(address, family.reading);

  expect(await answer.text()).toBe('abcdefghi');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': '9',
    'content-disposition': `attachment; filename="____ _______.jpg"; filename*=UTF-8''${encodeURIComponent(told.name)}`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('R-07: a file that is not the reader’s is not found, before a byte of it leaves', async () => {
  await using gateway = await gatewayUnderTest(servicesKnowing(family).refusing(PartOfHomeworkFile, 'not-found'));

  const answer = await gateway.get(address, family.reading);

  expect(await answer.json()).toMatchObject({ code: 'not-found', status: 404 });
  expect(answer.headers.get('content-disposition')).toBeNull();
});

test('F-063: a part goes on as it came; a photograph of 30 MB in one piece is refused before any of it has come', async () => {
  const services = servicesKnowing(teacher).answering(UploadHomeworkFile, () => ({ ...told, isWhole: true }));
  await using gateway = await gatewayUnderTest(services);
  const part = { lessonId: newId(), name: 'Фото.jpg', size: 9, part: 0, content: 'YWJjZGVmZ2hp' };

  const answer = await gateway.post(address, part, teacher.writing());
  const headers = { ...teacher.writing(), 'content-type': 'application/json' };
  const problem = await announce(gateway.address + address, 30 * 1024 * 1024, headers);

  expect(await answer.json()).toEqual({ ...told, isWhole: true });
  expect(problem).toMatchObject({ code: 'too-large', status: 413 });
  expect(services.questions(UploadHomeworkFile).map(({ input }) => input)).toEqual([{ ...part, fileId }]);
});

test('F-063: too large a file is refused with words that say what to do', async () => {
  const services = servicesKnowing(teacher);
  services.refusing(UploadHomeworkFile, 'file-too-big', { name: 'IMG_1.jpg', limit: '20 MB' });
  await using gateway = await gatewayUnderTest(services);
  const part = { lessonId: newId(), name: 'IMG_1.jpg', size: 31_457_280, part: 0, content: 'YWJj' };

  const answer = await gateway.post(address, part, { ...teacher.writing(), 'accept-language': 'ru' });

  expect(await answer.json()).toMatchObject({
    status: 422,
    title: expect.stringMatching(/IMG_1\.jpg.*20 MB.*Уменьшите/),
  });
});
