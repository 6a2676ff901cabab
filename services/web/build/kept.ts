import { readFileSync } from 'node:fs';

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Entry = { url: string; revision: string | null; size: number };

/**
 * Of everything that was built, what readers without network need: these modules with all they import at once. A chunk that
 * is kept without what it imports would break the page just when there is no network to fetch it.
 */
export function keptOf(folder: string, modules: readonly string[]) {
  return (entries: Entry[]): { manifest: Entry[] } => {
    const chunks = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
    const kept = new Set<string>();
    const keep = (name: string): void => {
      const chunk = chunks[name];
      if (!chunk) throw new Error(`nothing was built of ${name}`);
      if (kept.has(chunk.file)) return;
      for (const file of [chunk.file, ...(chunk.css ?? [])]) kept.add(file);
      chunk.imports?.forEach(keep);
    };
    modules.forEach(keep);
    const isKept = ({ url }: Entry) => !/\.(?:js|css)$/.test(url) || url === 'view.js' || kept.has(url);
    return { manifest: entries.filter(isKept) };
  };
}
