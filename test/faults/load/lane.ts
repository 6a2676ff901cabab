import type { Entry } from './ledger.ts';
import type { Place } from './places.ts';
import type { Asking, Promised, Sender } from './until-acknowledged.ts';

export type Lane = Sender & {
  places: readonly Place[];
  /** Only this lane writes about these pupils of each place's group, by their number in it. */
  pupils: readonly number[];
  tokenOf: (place: Place) => string;
  /** Looks whether an acknowledged write can be read. */
  readBack: (
    place: Place,
    mark: { markId: string; pupilId: string; value: string | null },
    rev: string,
  ) => Promise<void>;
  /** Schools whose first quarter is closed. */
  closed: ReadonlySet<string>;
  isOver: () => boolean;
};

/** Marks of the scale. */
export const VALUES = ['2', '3', '4', '5'] as const;

export const isInFirstQuarter = ({ school, day }: Place): boolean => day <= school.quarterEnds;

/** As the teacher of the place. Its quarter may have been closed while the command was on its way. */
export function askingAt({ tokenOf }: Lane, place: Place): Asking {
  return { token: tokenOf(place), mayRefuse: isInFirstQuarter(place) ? ['period-closed'] : [] };
}

/** The number of a pupil in the group to a pupil. */
export const pupilAt = ({ group }: Place, n: number): string => group.families[n]?.pupilId ?? '';

/** What a teacher was promised goes into the ledger. */
export function note({ ledger }: Sender, { school }: Place, done: Promised<unknown>, entries: Entry[]): void {
  const { commandId, rev } = done;
  ledger.acknowledge({ commandId, schoolId: school.schoolId, rev: rev ?? '', entries });
}
