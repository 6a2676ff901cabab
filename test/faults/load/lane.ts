import { setTimeout as pause } from 'node:timers/promises';
import { RecordAttendance, SetMarks } from '@parta/contracts';
import type { Place } from './places.ts';
import { type Sender, untilAcknowledged } from './until-acknowledged.ts';

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
  isOver: () => boolean;
};

const VALUES = ['2', '3', '4', '5'] as const;
const REMOVED = 0.06;
const CHANGED = 0.45;
const READ_BACK = 0.08;

/** One teacher after the other at work: each command until it is acknowledged, then the next. */
export async function runLane(lane: Lane): Promise<void> {
  while (!lane.isOver()) {
    const place = lane.random.pick(lane.places);
    if (lane.random.chance(0.08)) await callTheRoll(lane, place);
    else await setMarks(lane, place);
    await pause(lane.random.between(100, 400));
  }
}

async function setMarks(lane: Lane, place: Place): Promise<void> {
  const { lessonId, workId, school, cells } = place;
  const wanted = wishes(lane, place).map((wish) => ({ ...wish, workId, part: 0 }));
  const done = await untilAcknowledged(lane, SetMarks, { lessonId, marks: wanted }, lane.tokenOf(place));
  if (!done) return;
  const { answer, rev, commandId } = done;
  for (const { pupilId, value, ver } of answer.marks) cells.set(pupilId, { value, ver });
  const marks = answer.marks.map(({ markId, value, ver }) => ({ markId, value, ver }));
  lane.ledger.acknowledge({ commandId, schoolId: school.schoolId, lessonId, rev: rev ?? '', marks });
  const [read] = answer.marks;
  if (read && rev && lane.random.chance(READ_BACK)) await lane.readBack(place, read, rev);
}

/** Some cells of the lesson: new marks, changes of standing ones, removals; never the value that stands. */
function wishes({ random, pupils }: Lane, { group, cells }: Place) {
  const asked = random.shuffle(pupils).slice(0, random.between(1, pupils.length));
  const mayChange = random.chance(CHANGED);
  const open = asked.filter((n) => mayChange || !cells.has(group.families[n]?.pupilId ?? ''));
  return (open.length > 0 ? open : asked).map((n) => {
    const pupilId = group.families[n]?.pupilId ?? '';
    const { value: standing, ver } = cells.get(pupilId) ?? { value: null, ver: 0 };
    const isRemoved = standing !== null && random.chance(REMOVED);
    const value = isRemoved ? null : random.pick(VALUES.filter((one) => one !== standing));
    return { pupilId, value, ver };
  });
}

async function callTheRoll(lane: Lane, place: Place): Promise<void> {
  const { lessonId, group, attendance } = place;
  const pupilId = group.families[lane.random.pick(lane.pupils)]?.pupilId ?? '';
  const code = lane.random.pick(['absent', 'ill', 'late', null] as const);
  const pupils = [{ pupilId, code, minutes: null, ver: attendance.get(pupilId) ?? 0 }];
  const done = await untilAcknowledged(
    lane,
    RecordAttendance,
    { lessonId, checked: true, pupils },
    lane.tokenOf(place),
  );
  for (const { pupilId: id, ver } of done?.answer.pupils ?? []) attendance.set(id, ver);
}
