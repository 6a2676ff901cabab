import { parseArgs } from 'node:util';
import { newId } from '@parta/contracts';
import { buildCity } from './city.ts';
import { type Figure, tableOf } from './figure.ts';
import { classSave } from './scenarios/class-save.ts';
import { projection, relayDrain } from './scenarios/event-path.ts';
import { weekRead } from './scenarios/week-read.ts';

/*
 * `npm run bench -- --size S [--rounds 5] [--seconds 1.5]`: each hot path beside its limit of the same run, in turn.
 * JSON Lines first, the table last. A figure whose limit wandered is void, not red.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
  },
});
if (values.size !== 'S') {
  console.error(`size ${values.size} is not built yet: npm run bench -- --size S`);
  process.exit(1);
}
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const city = await buildCity((line) => console.log(line));
try {
  await markTheClass();
  const figures: Figure[] = [];
  const note = (figure: Figure): void => {
    figures.push(figure);
    console.log(JSON.stringify(figure));
  };
  for (const figure of await weekRead(city, rounds, seconds)) note(figure);
  note(await classSave(city, rounds, seconds));
  note(await relayDrain(city, rounds));
  note(await projection(city, rounds));
  console.log(`\n${tableOf(figures)}`);
} finally {
  await city.end();
}
process.exit(0);

/** Every pupil of the class has a mark, so that the week documents stand. */
async function markTheClass(): Promise<void> {
  const { lesson, page } = city.place;
  const workId = lesson.works[0]?.workId ?? '';
  const marks = page.pupils.map(({ pupilId }) => ({ workId, pupilId, part: 0, value: '5', ver: 0 }));
  await city.teacher.post('/api/marks', { lessonId: lesson.lessonId, marks }, newId());
}
