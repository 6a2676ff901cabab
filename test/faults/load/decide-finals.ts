import { SetFinals } from '@parta/contracts';
import { type Lane, note, pupilAt, VALUES } from './lane.ts';
import { EMPTY, type Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const TAKEN_BACK = 0.1;

/** Finals of some pupils of a group in one column: set, changed, taken back. */
export async function decideFinals(lane: Lane, place: Place): Promise<void> {
  const { random, pupils, tokenOf } = lane;
  const { finals: cells, group } = place;
  const column = random.pick(columnsOf(place));
  const cellOf = (pupilId: string): string => `${pupilId} ${column.kind} ${column.periodId}`;
  const finals = random.shuffle(pupils.slice(0, 4)).map((n) => {
    const pupilId = pupilAt(place, n);
    const { value: standing, ver } = cells.get(cellOf(pupilId)) ?? EMPTY;
    const isTakenBack = standing !== null && random.chance(TAKEN_BACK);
    const value = isTakenBack ? null : random.pick(VALUES.filter((one) => one !== standing));
    return { pupilId, ...column, value, ver };
  });
  const asking = { token: tokenOf(place), mayRefuse: isOfFirstQuarter(place, column) ? ['period-closed'] : [] };
  const done = await untilAcknowledged(lane, SetFinals, { groupId: group.groupId, finals }, asking);
  if (!done) return;
  for (const { pupilId, value, ver } of done.answer.finals) cells.set(cellOf(pupilId), { value, ver });
  const entries = done.answer.finals.map(({ finalId: id, value, ver }) => ({ kind: 'final' as const, id, value, ver }));
  note(lane, place, done, entries);
}

type Column = { kind: 'period' | 'annual'; periodId: string | null };

function columnsOf({ school }: Place): Column[] {
  const periods = school.periodIds.map((periodId) => ({ kind: 'period' as const, periodId }));
  return [...periods, { kind: 'annual', periodId: null }];
}

const isOfFirstQuarter = ({ school }: Place, { periodId }: Column): boolean => periodId === school.periodIds[0];
