import type { ApplyRollOver, PreviewRollOverAnswer } from '@parta/contracts';
import type { Held } from '../plan/held.ts';
import type { Outcome } from '../plan/outcome/outcome.ts';
import type { PlannedRollOver } from './plan-roll-over.ts';
import type { RollOver, Snapshot } from './roll-over.ts';

/** The plan as it is shown before anything is written. */
export function rollOverPreview(
  { turn, control, classes, pupils, moved, placed }: PlannedRollOver,
  digest: string,
): PreviewRollOverAnswer {
  const { from, to, isNew } = turn;
  return {
    ...{ digest, control, classes, pupils, moved, placed },
    fromYear: { yearId: from.id, title: from.title, from: from.from, until: from.to },
    toYear: { title: to.title, from: to.from, until: to.to, isNew },
  };
}

type Author = { by: string | null; at: string };

/** What is remembered of a roll-over: the documents it changes, as they were and as they are. */
export function madeRollOver(
  { rollOverId: id, schoolId, choices }: ApplyRollOver,
  { turn, control, moved, madeClassIds }: PlannedRollOver,
  { held, outcome }: { held: Held; outcome: Outcome },
  { by, at }: Author,
): RollOver {
  const { from, to, isNew } = turn;
  return {
    ...{ id, schoolId, fromYearId: from.id, fromYear: from.title, toYear: to.title, choices, control, moved },
    ...{ madeYearIds: isNew ? [to.id] : [], madeClassIds },
    ...{ before: snapshotOf(held, outcome.save), after: snapshotOf(outcome.save, outcome.save) },
    ...{ state: 'applied' as const, by, at, settledBy: null, settledAt: null },
  };
}

/** Those documents of a state that the changed ones name. */
export function snapshotOf(state: Held, changed: Pick<Held, 'belongings' | 'groups'>): Snapshot {
  const people = new Set(changed.belongings.map(({ personId, schoolId }) => `${schoolId} ${personId}`));
  const groupIds = new Set(changed.groups.map(({ id }) => id));
  return {
    belongings: state.belongings.filter(({ personId, schoolId }) => people.has(`${schoolId} ${personId}`)),
    groups: state.groups.filter(({ id }) => groupIds.has(id)).map(({ id, members }) => ({ id, members })),
  };
}
