import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { MyNotifications, NamesOfPeople, newId, SignInOptions, WeekOfPupil } from '@parta/contracts';
import { aBrowser, aStoredWeek, gatewayUnderTest, servicesKnowing } from '../testing.ts';
import { mondayIn } from './monday-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'parta-web-'));
mkdirSync(join(folder, 'assets'));
mkdirSync(join(folder, '.vite'));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="ru" data-theme="light"><head><style>b{}</style>' +
    '<script type="application/json" id="boot">\n null\n</script></head><body></body></html>',
);
writeFileSync(join(folder, 'assets/app-1a2b.js'), 'let plain;');
writeFileSync(join(folder, 'assets/app-1a2b.js.gz'), gzipSync('let packed;'));
writeFileSync(join(folder, 'view.js'), 'let view;');
writeFileSync(join(folder, '.vite/manifest.json'), '{}');
const ahead = [
  { of: '^/sign-in$', files: ['/assets/door-1a2b.js', '/assets/door-1a2b.css'] },
  { of: '^/(?:diary/[^/]+/\\d{4}-.*)?$', files: ['/assets/week-1a2b.js'] },
];
writeFileSync(join(folder, '.vite/ahead.json'), JSON.stringify(ahead));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = { PARTA_WEB_FOLDER: folder };
const varya = newId();
const mother = aBrowser({ children: [varya] });
const services = () =>
  servicesKnowing(mother)
    .answering(NamesOfPeople, () => ({ names: [] }))
    .answering(SignInOptions, () => ({ providers: [] }))
    .answeringBytes(WeekOfPupil, () => aStoredWeek({ topic: '</script><b>' }, '"w1"'));

const bootIn = (html: string) =>
  JSON.parse(/id="boot">([^<]*)</.exec(html)?.[1] ?? '') as { week?: object; children?: object[] } | null;

test('F-041: any address of the app answers with its page, and the session in it', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const answer = await gateway.get('/class-journal/8b?period=2', mother.reading);

  expect(bootIn(await answer.text())).toMatchObject({ children: [{ pupilId: varya }] });
});

test('F-083: the diary comes with its week, and nothing in it can end the block', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const text = await (await gateway.get(`/diary/${varya}/2026-11-16`, mother.reading)).text();

  expect(bootIn(text)).toMatchObject({ week: { topic: '</script><b>' } });
  expect(text).not.toContain('</script><b>');
});

test('a page names the files it is made of, and for who is not signed in those of the sign-in', async () => {
  const teacher = aBrowser({ role: 'subjectTeacher' });
  await using gateway = await gatewayUnderTest(
    servicesKnowing(mother, teacher)
      .answering(NamesOfPeople, () => ({ names: [] }))
      .answering(SignInOptions, () => ({ providers: [] })),
    settings,
  );
  const filesAt = async (path: string, headers = {}) =>
    [...(await (await gateway.get(path, headers)).text()).matchAll(/<link rel="(\w+)" crossorigin href="([^"]+)">/g)]
      .map(([, rel, href]) => `${rel} ${href}`)
      .join(', ');

  expect(await filesAt(`/diary/${varya}/2026-11-16`, mother.reading)).toBe('modulepreload /assets/week-1a2b.js');
  expect(await filesAt('/', mother.reading)).toBe('modulepreload /assets/week-1a2b.js');
  expect(await filesAt('/', teacher.reading)).toBe('');
  expect(await filesAt('/')).toBe('modulepreload /assets/door-1a2b.js, stylesheet /assets/door-1a2b.css');
});

test('a page goes packed to whoever can unpack it', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const packed = await gateway.get('/', { ...mother.reading, 'accept-encoding': 'gzip' });
  const plain = await gateway.get('/', { ...mother.reading, 'accept-encoding': 'identity' });

  expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
  expect(bootIn(await packed.text())).toMatchObject({ children: bootIn(await plain.text())?.children });
});

test('the home of a family comes with the current week of the first child', async () => {
  const asked = services();
  await using gateway = await gatewayUnderTest(asked, settings);

  await gateway.get('/', mother.reading);
  await gateway.get('/messages', mother.reading);

  const input = { pupilId: varya, monday: mondayIn('Europe/Moscow') };
  expect(asked.questions(WeekOfPupil)[0]).toMatchObject({ input });
  expect(asked.questions(WeekOfPupil)).toHaveLength(3);
});

test.each([
  ['2026-11-15T20:59:00Z', '2026-11-09'],
  ['2026-11-15T21:00:00Z', '2026-11-16'],
  ['2026-11-18T12:00:00Z', '2026-11-16'],
])('at %s the week of Moscow begins on %s', (now, monday) => {
  expect(mondayIn('Europe/Moscow', new Date(now))).toBe(monday);
});

test('when too many look at once a page comes without its data, and asks nobody', async () => {
  const waiting: (() => void)[] = [];
  const asked = services().answering(MyNotifications, async () => {
    await new Promise<void>((go) => waiting.push(go));
    return { notifications: [] };
  });
  await using gateway = await gatewayUnderTest(asked, { ...settings, PARTA_READS_AT_ONCE: '1' });
  const other = gateway.get('/api/notifications', mother.reading);
  while (waiting.length === 0) await new Promise(setImmediate);

  const page = await gateway.get(`/diary/${varya}/2026-11-16`, mother.reading);
  for (const go of waiting) go();

  expect([page.status, bootIn(await page.text())]).toEqual([200, null]);
  expect(asked.questions(WeekOfPupil)).toEqual([]);
  expect((await other).status).toBe(200);
});

test('N017: private pages are never cached, by anybody', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const answer = await gateway.get('/', mother.reading);

  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('vary')).toBe('Cookie, Accept-Encoding');
});

test('a page whose services are away comes without data, and asks for itself', async () => {
  const away = services().refusing(NamesOfPeople, 'unavailable');
  await using gateway = await gatewayUnderTest(away, settings);

  expect(bootIn(await (await gateway.get('/', mother.reading)).text())).toBeNull();
});

test('a slow or foreign week is left out, the page is not', async () => {
  const slow = services().answeringBytes(WeekOfPupil, () => new Promise(() => undefined));
  await using gateway = await gatewayUnderTest(slow, settings);

  const pages = [`/diary/${varya}/2026-11-16`, `/diary/${newId()}/2026-11-16`];
  const texts = await Promise.all(pages.map(async (page) => (await gateway.get(page, mother.reading)).text()));

  for (const boot of texts.map(bootIn)) expect([boot?.week, boot?.children]).toMatchObject([undefined, [{}]]);
});

test('theme and size stand on the page before its first paint', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const text = await (await gateway.get('/', { cookie: 'view=theme.dark_size.150_lang.en' })).text();

  expect(text).toContain('<html lang="en" data-theme="dark" data-size="150">');
});

test('files with a hash in their name stay for a year and come packed; others are asked for again', async () => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const hashed = await gateway.get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
  const view = await gateway.get('/view.js');
  const again = await gateway.get('/view.js', { 'if-none-match': view.headers.get('etag') ?? '' });

  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect([await hashed.text(), hashed.headers.get('content-type')]).toEqual([
    'let packed;',
    'text/javascript; charset=utf-8',
  ]);
  expect([view.headers.get('cache-control'), again.status]).toEqual(['no-cache', 304]);
});

test.each(['/assets/gone.js', '/assets/../../package.json', '/api/gone'])('%s is no address', async (path) => {
  await using gateway = await gatewayUnderTest(services(), settings);

  const answer = await gateway.get(path, mother.reading);

  expect(answer.headers.get('content-type')).not.toContain('javascript');
  expect(await answer.text()).not.toContain('"parta"');
});

test('nothing comes from elsewhere, runs inline or stands in a frame', async () => {
  await using gateway = await gatewayUnderTest(services(), { ...settings, PARTA_ORIGIN: 'https://diary.example' });

  const { headers } = await gateway.get('/');

  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'self'; style-src 'self' 'sha256-[\w+/=]{44}'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
  );
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
});

test('an app nobody has built says how to', async () => {
  await using gateway = await gatewayUnderTest(services());

  const answer = await gateway.get('/');

  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toContain('npm run build');
});
