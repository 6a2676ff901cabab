import type { RpcClient } from '@parta/bus';
import type pg from 'pg';
import { numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';
import { journalOf, pidsOf } from '../ground.ts';
import { bareRoll } from '../limits/bare-roll.ts';
import { LANES, type Pace, sideBySide } from '../side-by-side.ts';
import { AWAY, type Roll, rollsAt } from '../whole-city/rolls.ts';
import type { WholeCity } from '../whole-city/whole-city.ts';

/** The bell rings, and every class of the city calls its roll within the minute. */
const MINUTE = 60;

/** Rolls are called as fast as they are answered, beside a bare insert of what they write; then every class of the city once, timed. */
export async function rollCall(city: WholeCity, client: RpcClient, pace: Pace): Promise<Figure> {
  const journal = await journalOf(city.ground);
  const bare = await bareRoll(city.ground, AWAY);
  const [rolls, next] = [rollsAt(city, client, 0), rollsAt(city, client, 1)];
  const turns = Array.from({ length: LANES }, (_, lane) => inTurn(rolls, lane));
  const call = async (lane: number): Promise<void> => turns[lane]?.next().value?.call();
  const { rounds, cpuRatios } = await sideBySide({ subject: call, beside: bare.call, pids: pidsOf(city.ground) }, pace);
  const seconds = await everyClass(next);
  const check = await checked(journal, [...rolls, ...next]);
  await Promise.all([bare.end(), journal.end()]);
  const path = 'roll-call at the bell';
  const names = { path, limit: 'bare insert of the same rows', unit: 'rolls/s' };
  const need = `all ${next.length} classes within the minute`;
  return figureOf({ ...names, check: `${check}; the whole city in ${seconds.toFixed(1)} s` }, rounds, {
    ...{ perSecond: next.length / MINUTE, need, cpuRatios },
  });
}

/** The lane's own lessons, over and over: nobody else writes in them. */
function* inTurn(rolls: readonly Roll[], lane: number): Generator<Roll, undefined> {
  for (;;) for (let n = lane; n < rolls.length; n += LANES) yield rolls[n] as Roll;
}

async function everyClass(rolls: readonly Roll[]): Promise<number> {
  const began = performance.now();
  const left = [...rolls];
  const lane = async (): Promise<void> => {
    for (let roll = left.pop(); roll; roll = left.pop()) await roll.call();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return (performance.now() - began) / 1000;
}

/** Every acknowledged entry stands in the journal and in its history, in a lesson that is checked. */
async function checked(journal: pg.Client, all: readonly Roll[]): Promise<string> {
  const rolls = all.filter(({ written }) => written > 0);
  const ids = [rolls.map(({ lessonId }) => lessonId)];
  const acknowledged = rolls.reduce((sum, { written }) => sum + written, 0);
  const counts = [
    await numberOf(journal, 'select sum(ver) as n from attendance where lesson_id = any($1)', ids),
    await numberOf(journal, 'select count(*) as n from attendance_history where lesson_id = any($1)', ids),
    await numberOf(journal, `select count(*) as n from lesson where id = any($1) and checked and status = 'kept'`, ids),
  ];
  if (counts.join() !== [acknowledged, acknowledged, rolls.length].join())
    throw new Error(`${acknowledged} entries of ${rolls.length} lessons acknowledged, there stand ${counts.join()}`);
  return `${acknowledged} entries acknowledged = written = in the history`;
}
