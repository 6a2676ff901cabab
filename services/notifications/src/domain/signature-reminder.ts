import { derivedId } from '@parta/contracts';
import type { Day } from '@parta/school';
import { type Family, mayStillHear } from './recipients.ts';
import type { DueRound } from './signature-round.ts';
import type { Telling } from './telling.ts';

/** A guardian and a child of this school whom they may hear of. */
export type Pair = { personId: string; childId: string };

/** Of these guardians, each with their children, in an order that stays. */
export function pairsOf(
  personIds: readonly string[],
  family: Family,
  { schoolId, today }: Pick<DueRound, 'schoolId' | 'today'>,
): Pair[] {
  return personIds.flatMap((personId) => {
    const children = family.relations.filter(({ adultId }) => adultId === personId).map(({ childId }) => childId);
    return [...new Set(children)]
      .toSorted()
      .filter((childId) => mayStillHear({ personId, childId, schoolId, today }, family))
      .map((childId) => ({ personId, childId }));
  });
}

/** Each guardian hears of each child whose week is unsigned, by one letter for all of them (R-33, notifications.md 4). */
export function reminders(
  pairs: readonly Pair[],
  unsigned: readonly string[],
  { schoolId, monday }: { schoolId: string; monday: Day },
): Telling[] {
  const written = new Set<string>();
  return pairs
    .filter(({ childId }) => unsigned.includes(childId))
    .map(({ personId, childId }) => {
      const notByLetter = written.has(personId) ? ('one-letter' as const) : null;
      written.add(personId);
      return {
        notificationId: derivedId('notification', 'week.unsigned', personId, childId, monday),
        ...{ personId, childId, schoolId },
        topic: 'week.unsigned' as const,
        lines: [],
        week: monday,
        notByLetter,
      };
    });
}
