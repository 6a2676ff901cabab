import type { Field } from '../field/field.ts';
import type { RosterGroup, RosterSchool } from '../roster/roster.ts';
import { Random } from '../simulation/random.ts';
import type { Lane } from './lane.ts';
import type { Ledger } from './ledger.ts';
import { runOffice } from './office.ts';
import { runLane } from './run-lane.ts';
import { type Place, placesOf, teacherToken } from './places.ts';
import { placeIn, readWeek, type ReadValues, runReader } from './reader.ts';

/** Pupils of the hot group are shared out among so many teachers, who meet in its lessons. */
const HOT_LANES = 4;

/** How many teachers and families at most. */
export type Amount = { lanes: number; readers: number };
export const WHOLE_CITY: Amount = { lanes: 100, readers: 3 };

export type Load = {
  ended: Promise<void>;
  stop: () => void;
  values: ReadValues;
  reads: () => number;
  /** Schools whose first quarter was closed under way. */
  closed: ReadonlySet<string>;
};

/** A teacher at work in every school, four in the hot group, the administrators, and some families that read. */
export async function startLoad(
  field: Field,
  schools: RosterSchool[],
  ledger: Ledger,
  seed: number,
  amount = WHOLE_CITY,
): Promise<Load> {
  let isOver = false;
  let reads = 0;
  const values: ReadValues = new Map();
  const places = new Map<RosterGroup, Place[]>();
  for (const school of schools)
    for (const group of school.groups) places.set(group, await placesOf(field.gateway, field.key, school, group));
  const closed = new Set<string>();
  const prepared = lanesOf(field, schools, places, ledger, seed).slice(0, amount.lanes);
  const lanes = prepared.map((lane) => runLane({ ...lane, closed, isOver: () => isOver }));
  const all = [...places.values()].flat();
  const desk = { ...field, ledger, random: new Random(seed + 500), schools, places: all, closed };
  const office = runOffice({ ...desk, isOver: () => isOver });
  const days = [...new Set(all.map(({ day }) => day))];
  const readers = Array.from({ length: amount.readers }, async (_, n) => {
    const session = { ...field, ledger, random: new Random(seed + 1000 + n), schools, days };
    reads += await runReader(session, values, () => isOver);
  });
  return {
    ended: Promise.all([...lanes, office, ...readers]).then(() => undefined),
    stop: () => {
      isOver = true;
    },
    values,
    closed,
    reads: () => reads,
  };
}

type Prepared = Omit<Lane, 'isOver' | 'closed'>;

function lanesOf(
  field: Field,
  schools: RosterSchool[],
  places: Map<RosterGroup, Place[]>,
  ledger: Ledger,
  seed: number,
): Prepared[] {
  const tokens = new Map<string, string>();
  const tokenOf = ({ school, group }: Place): string => {
    const token = tokens.get(group.groupId) ?? teacherToken(field.key, school, group);
    tokens.set(group.groupId, token);
    return token;
  };
  const lane = (n: number, mine: Place[], pupils: number[]): Prepared => ({
    ...{ gateway: field.gateway, ledger, random: new Random(seed + n), places: mine, pupils, tokenOf },
    readBack: (place, mark, rev) => readBack(field, ledger, place, mark, rev),
  });
  const [hot] = schools[0]?.groups ?? [];
  const ordinary = schools.map((school, n) => {
    const mine = school.groups.filter((group) => group !== hot).flatMap((group) => places.get(group) ?? []);
    return lane(n, mine, range(school.groups[0]?.families.length ?? 0));
  });
  const hotPlaces = (hot ? places.get(hot) : undefined)?.slice(0, 8) ?? [];
  const shares = Array.from({ length: HOT_LANES }, (_, n) =>
    range(hot?.families.length ?? 0).filter((pupil) => pupil % HOT_LANES === n),
  );
  return [...ordinary, ...shares.map((pupils, n) => lane(100 + n, hotPlaces, pupils))];
}

/** I6: who wrote reads what was written; nobody else writes about this pupil. */
async function readBack(
  field: Field,
  ledger: Ledger,
  { school, day }: Place,
  { markId, pupilId, value }: { markId: string; pupilId: string; value: string | null },
  rev: string,
): Promise<void> {
  const read = await readWeek({ ...field, ledger }, { school, pupilId, monday: day }, [rev]);
  if (!read) return;
  if (placeIn(read.rev) < placeIn(rev)) ledger.complain(`I6: ${rev} was written and ${read.rev} read`);
  const found = read.marks.get(markId)?.value ?? null;
  if (found !== value) ledger.complain(`I6: ${markId} was written as ${value} and read as ${found} at ${read.rev}`);
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
