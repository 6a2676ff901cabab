import { setTimeout as pause } from 'node:timers/promises';
import { ClosePeriod, CorrectMark, derivedId } from '@parta/contracts';
import type { TestKey } from '../field/test-key.ts';
import type { RosterSchool } from '../roster/roster.ts';
import { isInFirstQuarter, note, VALUES } from './lane.ts';
import type { Place } from './places.ts';
import { type Sender, untilAcknowledged } from './until-acknowledged.ts';

export type Office = Sender & {
  key: TestKey;
  schools: readonly RosterSchool[];
  places: readonly Place[];
  /** Grows by every school whose first quarter is closed. */
  closed: Set<string>;
  isOver: () => boolean;
};

const STEP_MS = 500;
const CLOSES = 1 / 30;
const CORRECTS = 1 / 4;

/** The administrators: close the first quarter of one school after the other, and correct marks in it by order. */
export async function runOffice(office: Office): Promise<void> {
  const { random, schools, closed, isOver } = office;
  while (!isOver()) {
    await pause(STEP_MS);
    const open = schools.filter(({ schoolId }) => !closed.has(schoolId));
    if (open.length > 0 && random.chance(CLOSES)) await close(office, random.pick(open));
    if (closed.size > 0 && random.chance(CORRECTS)) await correct(office);
  }
}

/** Teachers are still at work in it: whatever comes after the closing has to be refused. */
async function close(office: Office, school: RosterSchool): Promise<void> {
  const { schoolId, yearId, periodIds } = school;
  const period = { schoolId, yearId, periodId: periodIds[0] };
  const done = await untilAcknowledged(office, ClosePeriod, period, { token: tokenOf(office, schoolId) });
  if (done) office.closed.add(schoolId);
}

/** Old and new stand in the history. A teacher's last save may still have been on its way: then somebody was faster. */
async function correct(office: Office): Promise<void> {
  const { random, closed, places } = office;
  const written = places.filter(
    (place) => closed.has(place.school.schoolId) && isInFirstQuarter(place) && place.marks.size > 0,
  );
  if (written.length === 0) return;
  const place = random.pick(written);
  const { school, lessonId, workId, marks } = place;
  const pupilId = random.pick([...marks.keys()]);
  const { value: standing, ver } = marks.get(pupilId) ?? { value: null, ver: 0 };
  const value = random.pick(VALUES.filter((one) => one !== standing));
  const order = { number: '17', day: school.from, reason: 'Ошибка при вводе' };
  const wanted = { lessonId, workId, pupilId, part: 0, value, ver, order };
  const asking = { token: tokenOf(office, school.schoolId), mayRefuse: ['changed-meanwhile'] };
  const done = await untilAcknowledged(office, CorrectMark, wanted, asking);
  if (!done) return;
  marks.set(pupilId, { value, ver: done.answer.ver });
  const id = derivedId('mark', workId, pupilId, 0);
  note(office, place, done, [{ kind: 'mark', id, value, ver: done.answer.ver }]);
}

function tokenOf({ key }: Office, schoolId: string): string {
  const pid = derivedId('administrator', schoolId);
  return key.token({ pid, role: 'schoolAdministrator', sch: [schoolId], kids: [] });
}
