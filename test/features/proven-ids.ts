import { readdir, readFile } from 'node:fs/promises';

/** Where an id is named in the title of a test. */
export type Proof = { id: string; file: string };

const ID = /\b([FNRP]-\d{2,3}[a-z]?)\b/g;
const RANGE = /\b([FNRP])-(\d{2,3}) to \1-(\d{2,3})\b/g;
/** A title is the first argument of test(), test.each(...)() or of a property inside it. */
const TITLE = /\b(?:test|it)(?:\.each(?:<[^(]*>)?\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1/g;

/** Every id in a list as people write it: `F-001, F-021`, `N-14 to N-17`. */
export function idsIn(text: string): string[] {
  const spelled = text.replace(RANGE, (_, kind: string, from: string, to: string) => {
    const count = Number(to) - Number(from) + 1;
    return Array.from(
      { length: count },
      (__, n) => `${kind}-${String(Number(from) + n).padStart(from.length, '0')}`,
    ).join(' ');
  });
  return [...spelled.matchAll(ID)].map(([, id]) => id ?? '');
}

/** The ids that titles of this file's tests name. */
export const provenIn = (source: string): string[] =>
  [...source.matchAll(TITLE)].flatMap(([, , title]) => idsIn(title ?? ''));

/** All proofs of the repository. */
export async function proofsOf(root: string): Promise<Proof[]> {
  const found = await Promise.all(
    ['libs', 'services', 'test'].map((folder) =>
      readdir(`${root}/${folder}`, { recursive: true }).then((names) => names.map((name) => `${folder}/${name}`)),
    ),
  );
  const specs = found
    .flat()
    .filter((name) => name.endsWith('.spec.ts') && !/(^|\/)(dist|node_modules|violations)\//.test(name));
  const proofs = await Promise.all(
    specs
      .toSorted()
      .map(async (file) => provenIn(await readFile(`${root}/${file}`, 'utf8')).map((id) => ({ id, file }))),
  );
  return proofs.flat();
}
