import { getRequest } from '../raw-http.ts';
import type { Bare } from '../limits/bare.ts';
import { type PupilWeek, type Readers, readingPids } from '../readers.ts';

/** One way to read a week: requests that are sent in turn, what they must be answered, and the processes that do the work. */
export type Variant = { url: string; status: number; requests: string[]; pids: number[] };
export type VariantName = 'bare' | 'hit' | 'same' | 'miss' | 'cold';

type Asked = { path: string; headers: Record<string, string> };

/** The limit and the ways of the gateway. Hits and 304 are read by those who have read before. */
export async function weekVariants(readers: Readers, bare: Bare): Promise<Record<VariantName, Variant>> {
  const { web, ground, near, far, cold } = readers;
  const pids = readingPids(readers);
  const asked = ({ pupilId, monday }: PupilWeek): Asked => ({
    path: `/api/diary/${pupilId}/weeks/${monday}`,
    headers: { cookie: readers.cookieOf(pupilId) },
  });
  const hits = near.map(asked);
  const tags = await Promise.all(hits.map(({ path, headers }) => etagOf(web + path, headers)));
  const same = hits.map(({ path, headers }, n) => ({ path, headers: { ...headers, 'if-none-match': tags[n] ?? '' } }));
  const bares = far.map(({ pupilId, monday }) => ({ path: `/${pupilId}/${monday}`, headers: {} }));
  const at = (url: string, all: Asked[]) => ({
    url,
    requests: all.map(({ path, headers }) => getRequest(url, path, headers)),
  });
  return {
    bare: { ...at(bare.url, bares), status: 200, pids: [bare.pid, ground.processes.pid('postgres')] },
    hit: { ...at(web, hits), status: 200, pids },
    same: { ...at(web, same), status: 304, pids },
    miss: { ...at(web, far.map(asked)), status: 200, pids },
    cold: { ...at(web, cold?.weeks.map(asked) ?? []), status: 200, pids },
  };
}

async function etagOf(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  await answer.arrayBuffer();
  return answer.headers.get('etag') ?? '';
}
