import { parseArgs } from 'node:util';
import { newId } from '@parta/contracts';
import { connectAs } from './bus.ts';
import { buildCity, type City } from './city.ts';
import { desksOf } from './desks.ts';
import { type Figure, tableOf } from './figure.ts';
import { classSave } from './scenarios/class-save.ts';
import { projection } from './scenarios/projection.ts';
import { rebuild } from './scenarios/rebuild.ts';
import { relayDrain } from './scenarios/relay.ts';
import { toTheDiary } from './scenarios/to-the-diary.ts';
import { weekRead } from './scenarios/week-read.ts';

/*
 * `npm run bench -- --size S [--rounds 5] [--seconds 1.5] [--quick]`: each hot path beside its limit of the same run, in turn.
 * JSON Lines first, the table last. A figure whose limit wandered is void, not red; a check that fails ends the run with 1.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    quick: { type: 'boolean', default: process.env['CI'] === 'true' },
  },
});
if (values.size !== 'S') {
  console.error(`size ${values.size} is not built yet: npm run bench -- --size S`);
  process.exit(1);
}
const pace = {
  rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
  seconds: Number(values.seconds ?? (values.quick ? 0.4 : 1.5)),
};
const city = await buildCity((line) => console.log(line));
try {
  const figures: Figure[] = [];
  for await (const figure of measured(city)) {
    figures.push(figure);
    console.log(JSON.stringify(figure));
  }
  console.log(`\n${tableOf(figures)}`);
} finally {
  await city.end();
}
process.exit(0);

async function* measured(of: City): AsyncGenerator<Figure> {
  await markTheClass(of);
  yield* await weekRead(of, pace);
  const [client, ops] = await Promise.all([connectAs(of, 'gateway'), connectAs(of, 'ops')]);
  const desks = await desksOf(of, client);
  yield await toTheDiary(client, desks, values.quick ? 2 : 20);
  yield await classSave(of, { client, desks }, pace);
  yield await relayDrain(of, pace.rounds);
  yield await projection(of, pace.rounds);
  yield await rebuild(of, ops, values.quick ? 1 : 2);
  await Promise.all([client.close(), ops.close()]);
}

/** Every pupil of the class has a mark, so that the week documents stand. */
async function markTheClass({ place, teacher }: City): Promise<void> {
  const { lesson, page } = place;
  const workId = lesson.works[0]?.workId ?? '';
  const marks = page.pupils.map(({ pupilId }) => ({ workId, pupilId, part: 0, value: '5', ver: 0 }));
  await teacher.post('/api/marks', { lessonId: lesson.lessonId, marks }, newId());
}
