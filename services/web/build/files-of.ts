import type { Rolldown } from 'vite';

type Names = Rolldown.CodeSplittingNameFunction;
type Bundle = Parameters<Names>[1];
type Group = Rolldown.CodeSplittingGroup;
/** A file of the build: its name and the modules that need it whole. */
export type PageFile = { name: string; of: readonly string[] };
/** `first`: what any page needs; `files`: what some pages need; `shared`: what of it other pages need as well, those that begin here. */
export type PageFiles = { first: PageFile; files: readonly PageFile[]; shared: readonly PageFile[] };

/** Their lists name all that any page needs; which of it a page needs the bundler knows better. */
const LISTS = /\/src\/words\/|\/libs\/school\/|\/@tanstack\//;
const WORD = /\/src\/words\/messages\/(\w+)\.js$/;
const SAID = /\bm\.(\w+)/g;

/**
 * What belongs to one page comes in one file, with its words; what an earlier one holds a later one leaves out. Left to itself
 * the bundler gives every module that two pages need a file of its own: thirty small ones for the first load, five kilobytes more
 * than together, and fifteen requests for a page whose own part is small.
 */
export function filesOf(asked: PageFiles): Group[] {
  const openings = new Set([asked.first, ...asked.files].flatMap(({ of }) => of));
  let homes: Map<string, string> | undefined;
  const nameOf: Names = (id, bundle) => {
    homes ??= homesOf(asked, bundle);
    return openings.has(id) || isAskedFor(id, bundle) ? null : (homes.get(WORD.exec(id)?.[1] ?? id) ?? null);
  };
  const { name } = asked.first;
  return [
    { priority: 2, name: (id, bundle) => (nameOf(id, bundle) === name ? name : null) },
    { priority: 1, name: nameOf, includeDependenciesRecursively: false },
  ];
}

/** What is asked for by itself stays a file. */
const isAskedFor = (id: string, bundle: Bundle): boolean =>
  (bundle.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;

/** The file of each module, and of each word by its name. */
function homesOf({ first, files, shared }: PageFiles, bundle: Bundle): Map<string, string> {
  const elsewhere = shared.map(({ name, of }) => ({ name, needs: withWords(reachedFrom(of, bundle, 'all'), bundle) }));
  const sharedIn = (id: string) => elsewhere.find(({ needs }) => needs.has(id))?.name;
  const homes = new Map([...withWords(reachedFrom(first.of, bundle, 'at-once'), bundle)].map((id) => [id, first.name]));
  for (const { name, of } of files)
    for (const id of withWords(reachedFrom(of, bundle, 'at-once'), bundle))
      if (!homes.has(id)) homes.set(id, sharedIn(id) ?? name);
  return homes;
}

const withWords = (ids: ReadonlySet<string>, bundle: Bundle): Set<string> =>
  new Set([...ids].flatMap((id) => [id, ...wordsIn(id, bundle)]));

const wordsIn = (id: string, bundle: Bundle): string[] =>
  [...(bundle.getModuleInfo(id)?.code ?? '').matchAll(SAID)].map(([, name = '']) => name);

/** These modules with what they need: at once, up to what is asked for by itself; or all that can ever come. */
function reachedFrom(from: readonly string[], bundle: Bundle, what: 'at-once' | 'all'): Set<string> {
  const seen = new Set(from);
  // What is added while it is gone through is gone through, too.
  for (const id of seen) {
    const module = bundle.getModuleInfo(id);
    const later = what === 'all' ? (module?.dynamicallyImportedIds ?? []) : [];
    const next = [...(module?.importedIds ?? []), ...later].filter((each) => !LISTS.test(each));
    for (const each of next) if (what === 'all' || !isAskedFor(each, bundle)) seen.add(each);
  }
  return seen;
}
