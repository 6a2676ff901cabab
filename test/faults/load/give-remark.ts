import { derivedId, GiveRemark } from '@parta/contracts';
import { askingAt, type Lane, note, pupilAt } from './lane.ts';
import { EMPTY, type Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const TAKEN_BACK = 0.3;

/** A remark on a pupil at a lesson: new, in other words, or taken back. */
export async function giveRemark(lane: Lane, place: Place): Promise<void> {
  const { random, pupils } = lane;
  const { lessonId, remarks } = place;
  const pupilId = pupilAt(place, random.pick(pupils));
  const remarkId = remarkIdOf(lessonId, pupilId);
  const { value: standing, ver } = remarks.get(remarkId) ?? EMPTY;
  const withdrawn = standing !== null && random.chance(TAKEN_BACK);
  const text = `Без тетради ${random.between(1, 99)}`;
  const wanted = { remarkId, lessonId, pupilId, kind: 'behaviour' as const, title: '', text, withdrawn, ver };
  const done = await untilAcknowledged(lane, GiveRemark, wanted, askingAt(lane, place));
  if (!done) return;
  const value = withdrawn ? null : text;
  remarks.set(remarkId, { value, ver: done.answer.ver });
  note(lane, place, done, [{ kind: 'remark', id: remarkId, value, ver: done.answer.ver }]);
}

/** One remark on each pupil of a lesson: the cell is the pupil's, as that of a mark. */
export const remarkIdOf = (lessonId: string, pupilId: string): string => derivedId('remark', lessonId, pupilId);
