import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, by `PARTA_CHROMIUM`, the path or the usual places. */
function executable(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PLACES];
  const all = [
    process.env['PARTA_CHROMIUM'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  const found = all.find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error('No Chromium found: install it, or name it in PARTA_CHROMIUM');
  return found;
}

export const openBrowser = (flags: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: [...FLAGS, ...flags] });

export type Screen = { width: number; height?: number; view?: string; dark?: 'dark'; zone?: string };

/** The school day of the fixture, in the fifth lesson. */
export const NOON = '2026-11-18T09:41:00Z';

/** A fresh page of a reader whose clock is in Moscow, or in `zone`; its clock starts at noon of the fixture's day and runs on. */
export async function openPage(
  browser: Browser,
  url: string,
  { width, height = 900, view, dark, zone = 'Europe/Moscow' }: Screen,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ?? 'light',
    locale: 'ru-RU',
    timezoneId: zone,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (view) await context.addCookies([{ name: 'view', value: view, url: new URL(url).origin }]);
  const page = await context.newPage();
  await page.clock.install({ time: NOON });
  await page.goto(url);
  return page;
}
