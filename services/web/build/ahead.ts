import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Chunks = Record<string, Chunk>;
/** `of`: an address by its pattern; `needs`: what its page is made of beside the first load, as names below `src`. */
export type Page = { of: string; needs: readonly string[] };

/**
 * Writes `.vite/ahead.json`: for each of these addresses the files its page is made of, `[{ of, files: ['/assets/week-1a2b.js'] }]`.
 * The gateway names them in the page, so that they come together with the first load and not one after the other.
 */
export function ahead(pages: readonly Page[]): Plugin {
  let folder = '';
  return {
    name: 'parta-ahead',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir, '.vite')),
    closeBundle: { order: 'post', sequential: true, handler: () => write(folder, pages) },
  };
}

function write(folder: string, pages: readonly Page[]): void {
  const chunks = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Chunks;
  const first = new Set(filesOf('index.html', chunks));
  const filesOfPage = ({ needs }: Page) => needs.flatMap((name) => [...filesOf(`src/${name}`, chunks)]);
  const files = pages.map((page) => ({
    of: page.of,
    files: [...new Set(filesOfPage(page))].filter((file) => !first.has(file)),
  }));
  writeFileSync(join(folder, 'ahead.json'), JSON.stringify(files));
}

/** A chunk with all it imports at once, scripts and styles. */
function filesOf(name: string, chunks: Chunks, seen = new Set<string>()): Set<string> {
  const chunk = chunks[name];
  if (!chunk) throw new Error(`nothing was built of ${name}`);
  if (seen.has(`/${chunk.file}`)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(`/${file}`);
  chunk.imports?.forEach((each) => filesOf(each, chunks, seen));
  return seen;
}
