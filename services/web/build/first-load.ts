import type { Rolldown } from 'vite';

type Names = Rolldown.CodeSplittingNameFunction;

/** Their lists name all that any page needs; which of it the first load needs the bundler knows better. */
const LISTS = /\/src\/words\/|\/libs\/school\/|\/@tanstack\//;

/**
 * Whatever the app needs at once stands in one file. Left to itself the bundler gives every module that a lazy page needs as
 * well a file of its own: thirty small ones, five kilobytes more than together.
 */
export function firstLoad(entry: string): Names {
  let first: Set<string> | undefined;
  return (id, context) => {
    first ??= neededBy(entry, context);
    return id !== entry && first.has(id) ? 'first' : null;
  };
}

function neededBy(entry: string, context: Parameters<Names>[1], seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || LISTS.test(entry)) return seen;
  seen.add(entry);
  context.getModuleInfo(entry)?.importedIds.forEach((id) => neededBy(id, context, seen));
  return seen;
}
