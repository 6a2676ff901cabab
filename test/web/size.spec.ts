import { expect, test } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = { file: string; imports?: string[]; css?: string[]; isEntry?: boolean };

const dist = join(import.meta.dirname, '../../services/web/dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
const KB = 1000;

/** A chunk with everything it needs at once. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  manifest[name]?.imports?.forEach((each) => withImports(each, seen));
  return seen;
}

const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
const first = withImports(entry);
const packed = (file: string, form: 'gz' | 'br' = 'gz') => statSync(join(dist, `${file}.${form}`)).size;
const sum = (files: string[], form: 'gz' | 'br' = 'gz') => files.reduce((total, file) => total + packed(file, form), 0);
const scripts = (names: Iterable<string>) =>
  [...names].map((name) => manifest[name]!.file).filter((file) => file.endsWith('.js'));
const styles = (names: Iterable<string>) => [...new Set([...names].flatMap((name) => manifest[name]?.css ?? []))];
const route = (page: string) => [...withImports(page)].filter((name) => !first.has(name));

const ROUTES = Object.keys(manifest).filter((name) => name.startsWith('src/pages/'));

test('the first load of the diary is at most 115 KB of JavaScript, 100 KB by brotli', () => {
  expect(sum(scripts(first))).toBeLessThanOrEqual(115 * KB);
  expect(sum(scripts(first), 'br')).toBeLessThanOrEqual(100 * KB);
});

test("a family's first page comes with at most 20 KB of JavaScript beside the first load, and none of it twice", () => {
  const pages = JSON.parse(readFileSync(join(dist, '.vite/ahead.json'), 'utf8')) as { of: string; files: string[] }[];
  const loaded = new Set([...first].map((name) => `/${manifest[name]!.file}`));

  expect(pages.map(({ of }) => new RegExp(of).test('/diary/1/2026-11-16'))).toEqual([true, false, false, false]);
  for (const { files } of pages) {
    expect(sum(files.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(20 * KB);
    expect(files.filter((file) => loaded.has(file))).toEqual([]);
  }
});

test('the journal adds at most 30 KB, any other page at most 60 KB', () => {
  expect(sum(scripts(route('src/pages/class-journal/journal-page.tsx')))).toBeLessThanOrEqual(30 * KB);
  for (const page of ROUTES) expect(sum(scripts(route(page)))).toBeLessThanOrEqual(60 * KB);
});

test('no page has more than 12 KB of styles; the fonts of the screen are 42 KB, those of paper come with what is printed', () => {
  const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2') && !file.includes('-normal-'));

  for (const page of [entry, ...ROUTES]) expect(sum(styles(withImports(page)))).toBeLessThanOrEqual(12 * KB);
  expect(fonts.reduce((total, { file }) => total + statSync(join(dist, file)).size, 0)).toBeLessThanOrEqual(42 * KB);
});

test('the first load holds no zod, no accessible-component library and no words of other pages', () => {
  const text = scripts(first)
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');

  expect(text).not.toMatch(/ZodError|invalid_type|react-aria/);
  expect(text).not.toContain('Вставка столбца');
  expect(text).toContain('поставили');
});

test('every text file of the build lies there packed, and every script and style carries its hash', () => {
  for (const { file } of Object.values(manifest)) expect(file).toMatch(/^assets\/.+-[\w-]{8}\.\w+$/);
  expect(packed('index.html')).toBeLessThan(packed('index.html', 'br') * 2);
});
