import { parseArgs } from 'node:util';
import { type Figure, tableOf } from './figure.ts';
import { measureInstallation } from './measure-installation.ts';
import { measurePages } from './measure-pages.ts';
import { measureWholeCity } from './measure-whole-city.ts';

/*
 * `npm run bench -- --size S|M [--rounds 5] [--seconds 1.5] [--quick]`: each hot path beside its limit of the same run, in turn.
 * `--pages` measures a family's pages on a slow phone instead. JSON Lines first, the table last. A figure whose limit wandered is void, not red; a check that fails ends the run with 1.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    pages: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: process.env['CI'] === 'true' },
  },
});
const { quick } = values;
const size = sizeOf(values.size);
const pace = {
  rounds: Number(values.rounds ?? (quick ? 1 : 5)),
  seconds: Number(values.seconds ?? (quick ? 0.4 : 1.5)),
};
const WHOLE = { steady: 20, rebuilds: 2 };
const BRIEF = { steady: 2, rebuilds: 1 };
const say = (line: string): void => console.log(line);
const figures: Figure[] = [];
for await (const figure of measured()) {
  figures.push(figure);
  console.log(JSON.stringify(figure));
}
console.log(`\n${tableOf(figures)}`);
process.exit(0);

function sizeOf(text: string): 'S' | 'M' {
  if (text === 'S' || text === 'M') return text;
  console.error(`there is no size ${text}: npm run bench -- --size S, or M`);
  process.exit(1);
}

async function* measured(): AsyncGenerator<Figure> {
  if (values.pages) return yield* measurePages(pace.rounds, say);
  if (size === 'S') yield* measureInstallation(pace, quick ? BRIEF : WHOLE, say);
  yield* measureWholeCity(size, { pace, length: quick ? BRIEF : WHOLE }, say);
}
