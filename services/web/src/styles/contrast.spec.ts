import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
type Tokens = Record<string, string>;

function blockOf(selector: string): Tokens {
  const body = CSS.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

const light = blockOf(':root');
const contrast = { ...light, ...blockOf("[data-theme^='hc']") };
const THEMES: [name: string, tokens: Tokens][] = [
  ['light', light],
  ['dark', { ...light, ...blockOf("[data-theme='dark']") }],
  ['black on white', contrast],
  ['white on black', { ...contrast, ...blockOf("[data-theme='hcdark']") }],
  ['dark blue on light blue', { ...contrast, ...blockOf("[data-theme='hcblue']") }],
  ['brown on beige', { ...contrast, ...blockOf("[data-theme='hcbrown']") }],
];

const TEXT: [text: string, ground: string][] = [
  ...['paper', 'paper-2', 'desk'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3'].map((ink): [string, string] => [ink, ground]),
  ),
  ['blue', 'paper'],
  ['blue', 'desk'],
  ['blue', 'blue-soft'],
  ['pen', 'paper'],
  ['marker-ink', 'marker'],
  ['ok', 'paper'],
  ['warn', 'paper'],
  ['bad', 'paper'],
  ['m5', 'm5b'],
  ['m4', 'm4b'],
  ['m3', 'm3b'],
  ['m2', 'm2b'],
];
const SHAPES: [edge: string, ground: string][] = ['m5e', 'm4e', 'm3e', 'm2e', 'edge', 'focus'].map((edge) => [
  edge,
  'paper',
]);

function colourOf(name: string, tokens: Tokens): [number, number, number] {
  const value = tokens[name] ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colourOf(other, tokens);
  const hex = value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string, tokens: Tokens): number {
  const [dark = 0, bright = 0] = [one, other]
    .map((name) => luminance(colourOf(name, tokens)))
    .toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const failing = (pairs: [string, string][], least: number, tokens: Tokens) =>
  pairs
    .map(([one, other]) => ({ one, other, ratio: ratio(one, other, tokens) }))
    .filter((pair) => !(pair.ratio >= least));

test.each(THEMES)('F-145: text of the theme %s has a contrast of 4.5 at least', (_, tokens) => {
  expect(failing(TEXT, 4.5, tokens)).toEqual([]);
});

test.each(THEMES)('F-145: edges and focus of the theme %s have a contrast of 3 at least', (_, tokens) => {
  expect(failing(SHAPES, 3, tokens)).toEqual([]);
});
