import { newId } from '@parta/contracts';
import { connectAs } from './bus.ts';
import { buildCity, type City } from './city.ts';
import { desksOf } from './desks.ts';
import type { Figure } from './figure.ts';
import { groundOf } from './ground.ts';
import { readersOfClass } from './readers-of-class.ts';
import { classSave, Sheet } from './scenarios/class-save.ts';
import { projection } from './scenarios/projection.ts';
import { bothAlike, rebuild } from './scenarios/rebuild.ts';
import { relayDrain } from './scenarios/relay.ts';
import { toTheDiary } from './scenarios/to-the-diary.ts';
import { weekRead } from './scenarios/week-read.ts';
import type { Pace } from './side-by-side.ts';

/** How long the steady load of the way to the diary lasts, seconds, and how often the diary is built anew. */
export type Length = { steady: number; rebuilds: number };

/** Saves a second: a tenth of what the design population does at the bell, and what two processors carry beside everything else. */
const STEADY = 20;

/** The way of a mark, on a whole installation with the demo school. */
export async function* measureInstallation(
  pace: Pace,
  { steady, rebuilds }: Length,
  say: (line: string) => void,
): AsyncGenerator<Figure> {
  const city = await buildCity(say);
  try {
    await markTheClass(city);
    yield* await weekRead(await readersOfClass(city), pace);
    const [client, ops] = await Promise.all([connectAs(city, 'gateway'), connectAs(city, 'ops')]);
    const desks = await desksOf(city, client);
    const ground = groundOf(city.installation);
    const sheets = desks.flatMap((desk) => desk.lessons.slice(2).map((lessonId) => new Sheet(client, desk, lessonId)));
    yield await toTheDiary(client, sheets, { perSecond: STEADY, seconds: steady });
    yield await classSave(ground, { client, desks }, pace);
    yield await relayDrain(city, pace.rounds);
    yield await projection(city, pace.rounds);
    yield await rebuild(ground, ops, { rounds: rebuilds, check: bothAlike });
    await Promise.all([client.close(), ops.close()]);
  } finally {
    await city.end();
  }
}

/** Every pupil of the class has a mark, so that the week documents stand. */
async function markTheClass({ place, teacher }: City): Promise<void> {
  const { lesson, page } = place;
  const workId = lesson.works[0]?.workId ?? '';
  const marks = page.pupils.map(({ pupilId }) => ({ workId, pupilId, part: 0, value: '5', ver: 0 }));
  await teacher.post('/api/marks', { lessonId: lesson.lessonId, marks }, newId());
}
