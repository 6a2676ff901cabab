import type { SubstituteCandidatesAnswer } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';
import { assignedOn } from '../group.ts';
import type { LessonAtHand } from '../lesson.ts';
import { busyTeachers, type SchoolDay } from './clashes.ts';
import { givers } from './givers.ts';
import type { Substitution } from './substitution.ts';
import { awayAt } from './teacher-absence.ts';

type Candidate = SubstituteCandidatesAnswer['candidates'][number];
type Reason = Candidate['reasons'][number];

/** What a reason weighs: the subject is worth more than class and presence together. */
const WEIGHTS: Record<Reason, number> = { 'teaches-subject': 4, 'teaches-class': 2, 'at-school': 1 };

/**
 * Teachers of the school who may take the lesson, the fittest first, of equals whoever took fewer lessons that week:
 * never somebody who is away (decided or not), gives a lesson then, or gives this one already.
 */
export function candidatesFor(
  { lesson, group }: Pick<LessonAtHand, 'lesson' | 'group'>,
  schoolDay: SchoolDay,
  ofWeek: readonly Substitution[],
): Candidate[] {
  const busy = busyTeachers(schoolDay, lesson);
  const away = awayAt(schoolDay.absences, lesson, ['reported', 'confirmed']);
  const giving = givers(lesson, group);
  const all = new Set(schoolDay.groups.flatMap((each) => assignedOn(each, lesson.day)));
  const free = [...all].filter((id) => !busy.has(id) && !away.includes(id) && !giving.includes(id));
  const taken = takenBy(ofWeek);
  return free
    .map((personId) => ({
      personId,
      reasons: reasonsFor(personId, { lesson, group }, schoolDay),
      substitutionsThisWeek: taken.get(personId) ?? 0,
    }))
    .toSorted(
      (one, other) =>
        worth(other) - worth(one) ||
        one.substitutionsThisWeek - other.substitutionsThisWeek ||
        (one.personId < other.personId ? -1 : 1),
    );
}

const worth = ({ reasons }: Candidate): number => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

function reasonsFor(
  personId: string,
  { lesson, group }: Pick<LessonAtHand, 'lesson' | 'group'>,
  { groups, lessons }: SchoolDay,
): Reason[] {
  const own = groups.filter((each) => assignedOn(each, lesson.day).includes(personId));
  const ownIds = new Set(own.map(({ id }) => id));
  const held = lessons.filter(
    ({ groupId, day, status }) => ownIds.has(groupId) && day === lesson.day && status !== 'cancelled',
  );
  const byId = new Map(own.map((each) => [each.id, each]));
  const holds: Record<Reason, boolean> = {
    'teaches-subject': own.some(({ subject }) => subject === group.subject),
    'teaches-class': own.some(({ classIds }) => classIds.some((id) => group.classIds.includes(id))),
    'at-school': held.some((each) => givers(each, byId.get(each.groupId) ?? group).includes(personId)),
  };
  return (Object.keys(WEIGHTS) as Reason[]).filter((reason) => holds[reason]);
}

/** Lessons of others each teacher took. */
export function takenBy(substitutions: readonly Substitution[]): Map<string, number> {
  const taken = substitutions.flatMap(({ teacherIds, planned }) =>
    teacherIds.filter((id) => !planned.teacherIds.includes(id)),
  );
  return taken.reduce((counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>());
}

/** Monday and Sunday of the day's week. */
export const weekAround = (day: string): [string, string] => [mondayOf(day), addDays(mondayOf(day), 6)];
