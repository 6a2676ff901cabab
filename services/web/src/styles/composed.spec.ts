import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const src = join(import.meta.dirname, '..');
const RULE = /([^{}]+)\{([^{}]*)\}/g;

type Rule = { selectors: string[]; properties: string[]; composed: string[] };

/** The innermost rules of a style sheet. */
const rulesOf = (css: string): Rule[] =>
  [...css.matchAll(RULE)].map(([, before = '', body = '']) => ({
    selectors: before.split(',').map((selector) => selector.trim().split('\n').at(-1)?.trim() ?? ''),
    properties: [...body.matchAll(/(?:^|;)\s*([a-z-]+)\s*:/g)].map(([, name = '']) => name),
    composed: [...body.matchAll(/composes: ([\w ]+) from [^;]*page\.module\.css/g)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => `.${name}`),
    ),
  }));

/** Properties of `page.module.css` by the class that has them. */
const base = new Map(
  rulesOf(readFileSync(join(src, 'parts', 'page.module.css'), 'utf8')).flatMap(({ selectors, properties }) =>
    selectors.map((selector) => [selector, new Set(properties)] as const),
  ),
);

function quarrels(css: string): string[] {
  const rules = rulesOf(css);
  const composing = rules.filter(({ composed }) => composed.length > 0);
  const composed = new Map(composing.flatMap((rule) => rule.selectors.map((own) => [own, rule.composed] as const)));
  return rules.flatMap(({ selectors, properties }) =>
    selectors.flatMap((own) =>
      (composed.get(own) ?? []).flatMap((name) =>
        properties
          .filter((property) => property !== 'composes' && base.get(name)?.has(property))
          .map((property) => `${own} ${property}`),
      ),
    ),
  );
}

test('what a class composes of the pages it does not set again by the same weight: files of styles come in any order', () => {
  const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.module.css'));
  const found = sheets.flatMap((name) =>
    quarrels(readFileSync(join(src, name), 'utf8')).map((quarrel) => `${name}: ${quarrel}`),
  );

  expect(found).toEqual([]);
});

test('a print rule as light as what it composes is found', () => {
  const css = `.head { composes: card from '../../parts/page.module.css'; } @media print { .head { display: none; } }`;

  expect(quarrels(css)).toEqual(['.head display']);
});
