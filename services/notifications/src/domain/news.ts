import type { MarkSet } from '@parta/contracts';
import { derivedId } from '@parta/contracts';
import { addDays, writtenMark } from '@parta/school';

/** A mark entered this many days after its lesson, or later, is no news for a letter: it waits in the diary (entry terms end after 10). */
const LATE_DAYS = 14;

/**
 * What is to be told about one mark: from `was`, which the family knows, to `value`. It waits while the mark settles:
 * `firstAt` is when it first changed, `changedAt` when it last did. `ver` is the mark's newest version in it.
 */
export type News = {
  intentId: string;
  schoolId: string;
  childId: string;
  markId: string;
  subject: string;
  day: string;
  typeTitle: string;
  workTitle: string;
  weight: number;
  was: string | null;
  value: string | null;
  ver: number;
  by: string;
  /** First entered long after its lesson: an old journal being filled in. */
  late: boolean;
  firstAt: string;
  changedAt: string;
};

type Said = { data: MarkSet; now: string };

/**
 * The news that these facts begin or change; `waiting` is what has not been told yet. A change of a waiting mark joins it,
 * so that what was corrected meanwhile is told once, or not at all. What nobody entered was imported: no news.
 */
export function newsAfter(waiting: readonly News[], facts: readonly Said[]): News[] {
  const byMark = new Map(waiting.map((news) => [news.markId, news]));
  const changed = new Set<string>();
  for (const { data, now } of facts) {
    for (const mark of data.marks) {
      const news = data.by === null ? undefined : changedNews(byMark.get(mark.markId), data, mark, now);
      if (!news) continue;
      byMark.set(mark.markId, news);
      changed.add(mark.markId);
    }
  }
  return [...changed].flatMap((markId) => byMark.get(markId) ?? []);
}

type Mark = MarkSet['marks'][number];

function changedNews(waiting: News | undefined, fact: MarkSet, mark: Mark, now: string): News | undefined {
  if (waiting) return waiting.ver < mark.ver ? { ...waiting, ...told(fact, mark), changedAt: now } : undefined;
  const was = writtenMark(mark.previous, mark.previousSign);
  if (was === valueOf(mark)) return undefined;
  return {
    ...told(fact, mark),
    intentId: derivedId('intent', mark.markId, mark.ver),
    markId: mark.markId,
    childId: mark.pupilId,
    was,
    late: was === null && fact.day < addDays(now.slice(0, 10), -LATE_DAYS),
    firstAt: now,
    changedAt: now,
  };
}

function told({ schoolId, subject, day, by, works }: MarkSet, mark: Mark) {
  const work = works.find(({ workId }) => workId === mark.workId);
  const words = { typeTitle: work?.typeTitle ?? '', workTitle: work?.title ?? '', weight: work?.weight ?? 100 };
  return { schoolId, subject, day, by: by ?? '', value: valueOf(mark), ver: mark.ver, ...words };
}

const valueOf = ({ value, sign }: Mark): string | null => writtenMark(value, sign);
