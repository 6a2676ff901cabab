// Checks that Russian and English have the same messages, then compiles them to src/words.
import { compile } from '@inlang/paraglide-js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PLURALS = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] };

/** What is wrong with one language beside the other: missing keys and missing plural forms. */
export function faultsOf(locale, messages, other) {
  const missing = Object.keys(other).filter((key) => !(key in messages));
  const incomplete = Object.entries(messages)
    .filter(([, message]) => Array.isArray(message))
    .flatMap(([key, [{ match }]]) =>
      PLURALS[locale].filter((form) => !hasForm(match, form)).map((form) => `${key} (${form})`),
    );
  return [...missing, ...incomplete].map((key) => `${locale}: no message ${key}`);
}

function hasForm(match, form) {
  return Object.keys(match).some((selector) => selector.split(',').some((part) => part.trim().endsWith(`=${form}`)));
}

const read = (locale) => JSON.parse(readFileSync(at(`messages/${locale}.json`), 'utf8'));

export async function compileWords() {
  const [ru, en] = [read('ru'), read('en')];
  const faults = [...faultsOf('ru', ru, en), ...faultsOf('en', en, ru)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await compile({
    project: at('project.inlang'),
    outdir: at('src/words'),
    strategy: ['globalVariable', 'baseLocale'],
    emitReadme: false,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileWords();
