import { mondayOf, addDays } from '@parta/school';
import { eventually } from '@parta/testing';
import type { City } from '../city.ts';
import { clientOf, numberOf } from '../database.ts';
import { getRequest } from '../raw-http.ts';
import type { Bare } from '../limits/bare.ts';

/** One way to read a week: requests that are sent in turn, what they must be answered, and the processes that do the work. */
export type Variant = { url: string; status: number; requests: string[]; pids: number[] };
export type VariantName = 'bare' | 'hit' | 'same' | 'miss';

/** Weeks before and after the marked one; with the class there are more than a gateway of one mebibyte keeps. */
const AROUND = 45;

/** The limit and the three ways of the gateway. Every variant but the miss reads what its readers have read before. */
export async function weekVariants(city: City, bare: Bare): Promise<Record<VariantName, Variant>> {
  const monday = mondayOf(city.place.lesson.day);
  await spreadWeeks(city, monday);
  const { web } = city.installation.urls;
  const pidOf = (name: string) => city.installation.processes.pid(name);
  const pids = ['gateway', 'diary', 'postgres', 'nats-server'].map(pidOf);
  const address = (pupilId: string, week: string) => `/api/diary/${pupilId}/weeks/${week}`;
  const readers = city.families.map(({ pupilId, guardian }) => ({ pupilId, cookie: guardian.cookieLine }));
  const mondays = Array.from({ length: 2 * AROUND + 1 }, (_, n) => addDays(monday, 7 * (n - AROUND)));
  const hits = readers.map(({ pupilId, cookie }) => ({ path: address(pupilId, monday), headers: { cookie } }));
  const tags = await Promise.all(hits.map(({ path, headers }) => etagOf(web + path, headers)));
  const same = hits.map(({ path, headers }, n) => ({ path, headers: { ...headers, 'if-none-match': tags[n] ?? '' } }));
  const misses = mondays.flatMap((week) =>
    readers.map(({ pupilId, cookie }) => ({ path: address(pupilId, week), headers: { cookie } })),
  );
  const bares = mondays.flatMap((week) => readers.map(({ pupilId }) => ({ path: `/${pupilId}/${week}`, headers: {} })));
  const at = (url: string, asked: { path: string; headers: Record<string, string> }[]) => ({
    url,
    requests: asked.map(({ path, headers }) => getRequest(url, path, headers)),
  });
  return {
    bare: { ...at(bare.url, bares), status: 200, pids: [bare.pid, pidOf('postgres')] },
    hit: { ...at(web, hits), status: 200, pids },
    same: { ...at(web, same), status: 304, pids },
    miss: { ...at(web, misses), status: 200, pids },
  };
}

/** Once the class's documents of the marked week stand, they stand for weeks around it, too. */
async function spreadWeeks(city: City, monday: string): Promise<void> {
  const diary = await clientOf(city, 'diary');
  await eventually(async () => {
    const standing = await numberOf(diary, 'select count(*) as n from week_document where monday = $1', [monday]);
    if (standing < city.families.length) throw new Error(`${standing} of ${city.families.length} weeks stand`);
  }, 60);
  await diary.query(
    `insert into week_document (pupil_id, monday, school_id, doc, etag)
     select pupil_id, monday + 7 * n, school_id, doc, etag from week_document, generate_series($2::int, $3::int) n
     where monday = $1 on conflict do nothing`,
    [monday, -AROUND, AROUND],
  );
  await diary.end();
}

async function etagOf(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  await answer.arrayBuffer();
  return answer.headers.get('etag') ?? '';
}
