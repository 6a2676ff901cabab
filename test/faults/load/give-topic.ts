import { GiveTopic } from '@parta/contracts';
import { askingAt, type Lane, note } from './lane.ts';
import type { Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const TAKEN_BACK = 0.1;

/** The topic of a lesson, in other words each time. */
export async function giveTopic(lane: Lane, place: Place): Promise<void> {
  const { random, pupils } = lane;
  // Of the teachers who meet in a lesson one gives its topic.
  if (!pupils.includes(0)) return;
  const { lessonId } = place;
  const { ver } = place.topic;
  const topic = random.chance(TAKEN_BACK) ? '' : `Тема ${ver + 1}`;
  const done = await untilAcknowledged(lane, GiveTopic, { lessonId, topic, ver }, askingAt(lane, place));
  if (!done) return;
  place.topic = { value: topic, ver: done.answer.ver };
  note(lane, place, done, [{ kind: 'topic', id: lessonId, ...place.topic }]);
}
