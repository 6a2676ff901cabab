import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Listed, listedIn } from './listed-ids.ts';
import { type Proof, proofsOf } from './proven-ids.ts';

/*
 * `npm run features -- <features.md> [--open]`: which features and rules the titles of tests name, and which none does.
 * A journal-rules.md beside the file is read too.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const [file = '../shared/product/features.md'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!existsSync(file)) {
  console.error(`${file} is not there: npm run features -- <path of features.md>`);
  process.exit(1);
}
const rules = join(dirname(file), 'journal-rules.md');
const texts = await Promise.all([file, rules].filter((path) => existsSync(path)).map((path) => readFile(path, 'utf8')));
const listed = unique(texts.flatMap(listedIn));
const proofs = await proofsOf(root);
const proven = grouped(proofs);

for (const section of new Set(listed.map((each) => each.section))) {
  const rows = listed.filter((each) => each.section === section);
  console.log(`\n${section}: ${rows.filter(({ id }) => proven.has(id)).length} of ${rows.length}`);
  for (const { id, words } of rows) console.log(lineOf(id, words, proven.get(id)));
}
const done = listed.filter(({ id }) => proven.has(id)).length;
console.log(
  `\n${done} of ${listed.length} proven by ${new Set(proofs.map((proof) => proof.file)).size} specs, ${listed.length - done} open`,
);

function lineOf(id: string, words: string, found: Proof[] | undefined): string {
  const where = found ? `${found[0]?.file ?? ''}${found.length > 1 ? ` (+${found.length - 1})` : ''}` : 'open';
  return `  ${found ? '✓' : '·'} ${id.padEnd(6)} ${words.slice(0, 70).padEnd(70)} ${where}`;
}

function unique(all: Listed[]): Listed[] {
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

function grouped(all: Proof[]): Map<string, Proof[]> {
  const groups = new Map<string, Proof[]>();
  for (const proof of all) groups.set(proof.id, [...(groups.get(proof.id) ?? []), proof]);
  return groups;
}
