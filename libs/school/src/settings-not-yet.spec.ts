import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { hasNoEffectYet } from './settings-not-yet.ts';
import { type SettingName, SETTINGS } from './settings.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Where a setting may be named without being heeded: the lists themselves, specs, and its words on the page. */
const LISTS = /settings(-not-yet)?\.ts$|\.spec\.tsx?$|pages\/settings\/|generated\/|words\/messages/;

const folders = ['libs', 'services'].flatMap((part) =>
  readdirSync(root + part).map((name) => `${root}${part}/${name}/src`),
);
const sources = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${String(file)}`))
  .filter((path) => /\.tsx?$/.test(path) && !LISTS.test(path))
  .map((path) => readFileSync(path, 'utf8'));

test('N-34: a setting either has an effect somewhere or is listed as having none yet, never both', () => {
  const names = Object.keys(SETTINGS) as SettingName[];
  const isHeeded = (name: string) => sources.some((source) => source.includes(`'${name}'`));

  const listed = names.filter(hasNoEffectYet);

  expect(listed).toEqual(names.filter((name) => !isHeeded(name)));
});
