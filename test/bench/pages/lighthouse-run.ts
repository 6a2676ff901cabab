import lighthouse from 'lighthouse';
import { spreadOf } from '../spread.ts';

/** What Lighthouse says of a page: scores 0 to 100, times in milliseconds, the shift of its layout. */
export type PageScores = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  lcp: number;
  tbt: number;
  cls: number;
};

/** The phone of the budgets: 1.6 Mbit/s, 150 ms, six times slower than this machine (web.md 14). */
const PHONE = { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: 6 };

/** The medians of so many visits of the page in Russian on a slow phone, by a reader with this cookie line. */
export async function visitsOf(url: string, { port, cookie, times }: Visit): Promise<PageScores> {
  const visits: PageScores[] = [];
  for (let n = 0; n < times; n += 1) visits.push(await visit(url, { port, cookie }));
  const median = (of: keyof PageScores) => spreadOf(visits.map((each) => each[of])).median;
  return {
    ...{ performance: median('performance'), accessibility: median('accessibility') },
    ...{ bestPractices: median('bestPractices'), lcp: median('lcp'), tbt: median('tbt'), cls: median('cls') },
  };
}

type Visit = { port: number; cookie: string; times: number };

async function visit(url: string, { port, cookie }: Omit<Visit, 'times'>): Promise<PageScores> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    throttlingMethod: 'simulate',
    throttling: PHONE,
    extraHeaders: { 'Accept-Language': 'ru-RU', ...(cookie && { Cookie: cookie }) },
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = result.lhr;
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}
