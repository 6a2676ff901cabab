import { GiveHomework, newId } from '@parta/contracts';
import { askingAt, type Lane, note } from './lane.ts';
import { EMPTY, type Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const CHANGED = 0.6;
const KINDS = ['task', 'task', 'task', 'none', 'withdrawn'] as const;

/** Homework of a lesson: new, in other words, «не задано», or withdrawn. */
export async function giveHomework(lane: Lane, place: Place): Promise<void> {
  const { random, pupils } = lane;
  // Of the teachers who meet in a lesson one sets its homework.
  if (!pupils.includes(0)) return;
  const { lessonId, homework } = place;
  const known = [...homework.keys()];
  const homeworkId = known.length > 0 && random.chance(CHANGED) ? random.pick(known) : newId();
  const { ver } = homework.get(homeworkId) ?? EMPTY;
  const kind = ver === 0 ? 'task' : random.pick(KINDS);
  const text = `§ ${random.between(1, 90)}`;
  const wanted = { homeworkId, lessonId, kind, text, due: null, pupilIds: null, ver };
  const done = await untilAcknowledged(lane, GiveHomework, wanted, askingAt(lane, place));
  if (!done) return;
  const value = { task: text, none: '', withdrawn: null }[kind];
  homework.set(homeworkId, { value, ver: done.answer.ver });
  note(lane, place, done, [{ kind: 'homework', id: homeworkId, value, ver: done.answer.ver }]);
}
