import { setTimeout as pause } from 'node:timers/promises';
import { callTheRoll } from './call-the-roll.ts';
import { decideFinals } from './decide-finals.ts';
import { giveHomework } from './give-homework.ts';
import { giveRemark } from './give-remark.ts';
import { giveTopic } from './give-topic.ts';
import { isInFirstQuarter, type Lane } from './lane.ts';
import type { Place } from './places.ts';
import { setMarks } from './set-marks.ts';

type Work = (lane: Lane, place: Place) => Promise<void>;

/** Out of a hundred commands of a teacher so many are each of these. */
const DAY: [Work, number][] = [
  [setMarks, 68],
  [callTheRoll, 10],
  [giveHomework, 7],
  [decideFinals, 6],
  [giveTopic, 5],
  [giveRemark, 4],
];
const DECK = DAY.flatMap(([work, times]) => Array.from({ length: times }, () => work));

/** One teacher after the other at work: each command until it is acknowledged, then the next. */
export async function runLane(lane: Lane): Promise<void> {
  while (!lane.isOver()) {
    const { random, places, closed } = lane;
    const place = random.pick(places);
    const isClosed = closed.has(place.school.schoolId) && isInFirstQuarter(place);
    if (!isClosed) await random.pick(DECK)(lane, place);
    await pause(isClosed ? 10 : random.between(100, 400));
  }
}
