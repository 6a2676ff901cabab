import { derivedId } from '@parta/contracts';
import type { News } from './news.ts';
import { type Family, guardiansOf, learnsIn } from './recipients.ts';

/** Marks settled together, of one child. `today` is the day at the school, `expired` news is older than a day. */
export type Settled = News & { today: string; expired: boolean };
/** Why news is told to nobody. */
export type Silence = 'corrected' | 'expired' | 'left';
export type Line = Pick<News, 'subject' | 'value' | 'was' | 'typeTitle' | 'workTitle' | 'weight' | 'day'>;

/** What one person is told about one child: the row of their inbox. `byLetter` null: by letter too, else why not. */
export type Telling = {
  notificationId: string;
  personId: string;
  childId: string;
  schoolId: string;
  topic: 'marks.new' | 'marks.corrected' | 'message.waiting' | 'week.unsigned';
  lines: Line[];
  /** The Monday of the week it is about, where it is about one. */
  week?: string;
  notByLetter: 'late-entry' | 'one-letter' | 'pupil' | null;
};
export type Decision = { tellings: Telling[]; silent: { intentId: string; reason: Silence }[] };

/**
 * Who is told what, when marks of children have settled: one telling per person and child. What came back to the value
 * the family knows is told to nobody. Guardians and the pupil are told; whoever set the mark is not told of it.
 */
export function decide(settled: readonly Settled[], family: Family): Decision {
  const silent = settled.flatMap((news) => {
    const reason = silenceOf(news, family);
    return reason ? [{ intentId: news.intentId, reason }] : [];
  });
  const unheard = new Set(silent.map(({ intentId }) => intentId));
  const byChild = new Map<string, Settled[]>();
  for (const news of settled.filter(({ intentId }) => !unheard.has(intentId)))
    byChild.set(news.childId, [...(byChild.get(news.childId) ?? []), news]);
  const tellings = [...byChild.values()].flatMap((news) => tellingsOf(news.toSorted(inOrder), family));
  return { tellings, silent };
}

function silenceOf(news: Settled, { enrolments }: Family): Silence | undefined {
  if (news.value === news.was) return 'corrected';
  if (news.expired) return 'expired';
  return learnsIn(news.schoolId, news.childId, enrolments, news.today) ? undefined : 'left';
}

function tellingsOf(news: Settled[], { relations }: Family): Telling[] {
  const [{ childId, today }] = news as [Settled];
  return [...guardiansOf(childId, relations, today), childId].flatMap((personId) => {
    const heard = news.filter(({ by }) => by !== personId);
    return heard.length > 0 ? [telling(personId, heard)] : [];
  });
}

function telling(personId: string, news: Settled[]): Telling {
  const [{ intentId, childId, schoolId }] = news as [Settled];
  return {
    notificationId: derivedId('notification', personId, intentId),
    personId,
    childId,
    schoolId,
    topic: news.some(({ was }) => was === null) ? 'marks.new' : 'marks.corrected',
    lines: news.map(lineOf),
    notByLetter: reasonOf(personId, news),
  };
}

function reasonOf(personId: string, news: Settled[]): Telling['notByLetter'] {
  if (news.some(({ childId }) => childId === personId)) return 'pupil';
  return news.every(({ late }) => late) ? 'late-entry' : null;
}

function lineOf({ subject, value, was, typeTitle, workTitle, weight, day }: Settled): Line {
  return { subject, value, was, typeTitle, workTitle, weight, day };
}

/** By subject, in each the oldest first. */
function inOrder(a: Settled, b: Settled): number {
  return ascending(a.subject, b.subject) || ascending(a.day, b.day) || ascending(a.intentId, b.intentId);
}

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
