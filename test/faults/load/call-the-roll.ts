import { RecordAttendance } from '@parta/contracts';
import { askingAt, type Lane, note, pupilAt } from './lane.ts';
import { EMPTY, type Place } from './places.ts';
import { untilAcknowledged } from './until-acknowledged.ts';

const CODES = ['absent', 'ill', 'late', null] as const;

/** The roll of a lesson, with another code for one of the pupils. */
export async function callTheRoll(lane: Lane, place: Place): Promise<void> {
  const { random, pupils } = lane;
  const { lessonId, attendance } = place;
  const pupilId = pupilAt(place, random.pick(pupils));
  const { value: standing, ver } = attendance.get(pupilId) ?? EMPTY;
  const code = random.pick(CODES.filter((one) => one !== standing));
  const roll = { lessonId, checked: true, pupils: [{ pupilId, code, minutes: null, ver }] };
  const done = await untilAcknowledged(lane, RecordAttendance, roll, askingAt(lane, place));
  if (!done) return;
  for (const { pupilId: of, code: value, ver: now } of done.answer.pupils) {
    attendance.set(of, { value, ver: now });
    note(lane, place, done, [{ kind: 'attendance', id: `${lessonId} ${of}`, value, ver: now }]);
  }
}
