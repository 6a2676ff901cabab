import { SetMarks } from '@parta/contracts';
import { askingAt, type Lane, note, pupilAt, VALUES } from './lane.ts';
import { EMPTY, type Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const REMOVED = 0.06;
const CHANGED = 0.45;
const READ_BACK = 0.08;

/** Marks of some pupils of a lesson. */
export async function setMarks(lane: Lane, place: Place): Promise<void> {
  const { lessonId, workId } = place;
  const wanted = wishes(lane, place).map((wish) => ({ ...wish, workId, part: 0 }));
  const done = await untilAcknowledged(lane, SetMarks, { lessonId, marks: wanted }, askingAt(lane, place));
  if (!done) return;
  const { answer, rev } = done;
  for (const { pupilId, value, ver } of answer.marks) place.marks.set(pupilId, { value, ver });
  const entries = answer.marks.map(({ markId: id, value, ver }) => ({ kind: 'mark' as const, id, value, ver }));
  note(lane, place, done, entries);
  const [read] = answer.marks;
  if (read && rev && lane.random.chance(READ_BACK)) await lane.readBack(place, read, rev);
}

/** Some cells of the lesson: new marks, changes of standing ones, removals; never the value that stands. */
function wishes({ random, pupils }: Lane, place: Place) {
  const asked = random.shuffle(pupils).slice(0, random.between(1, pupils.length));
  const mayChange = random.chance(CHANGED);
  const open = asked.filter((n) => mayChange || !place.marks.has(pupilAt(place, n)));
  return (open.length > 0 ? open : asked).map((n) => {
    const pupilId = pupilAt(place, n);
    const { value: standing, ver } = place.marks.get(pupilId) ?? EMPTY;
    const isRemoved = standing !== null && random.chance(REMOVED);
    const value = isRemoved ? null : random.pick(VALUES.filter((one) => one !== standing));
    return { pupilId, value, ver };
  });
}
