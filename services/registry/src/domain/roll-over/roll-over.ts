import type { PreviewRollOverAnswer, RollOverChoice } from '@parta/contracts';
import type { Belonging, Group } from '../plan/held.ts';

export type ControlEntry = PreviewRollOverAnswer['control'][number];

/** Documents as they were before or after a roll-over: whose enrolments, and which groups' members. */
export type Snapshot = { belongings: Belonging[]; groups: Pick<Group, 'id' | 'members'>[] };

/** A roll-over that was made, with everything that is needed to take it back. `at` and `settledAt` are instants. */
export type RollOver = {
  id: string;
  schoolId: string;
  fromYearId: string;
  fromYear: string;
  toYear: string;
  /** What it brought into being: a year or none, and classes. */
  madeYearIds: string[];
  madeClassIds: string[];
  before: Snapshot;
  after: Snapshot;
  choices: RollOverChoice[];
  control: ControlEntry[];
  moved: number;
  state: 'applied' | 'undone' | 'closed';
  by: string | null;
  at: string;
  settledBy: string | null;
  settledAt: string | null;
};
