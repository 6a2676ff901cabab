import type { RpcClient } from '@parta/bus';
import { SetFinals } from '@parta/contracts';
import type pg from 'pg';
import { numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';
import { journalOf, pidsOf } from '../ground.ts';
import { bareFinals } from '../limits/bare-finals.ts';
import { LANES, type Pace, sideBySide } from '../side-by-side.ts';
import { cityId } from '../whole-city/city-ids.ts';
import { JOURNALS, PUPILS } from '../whole-city/city-plan.ts';
import { type CityJournal, journalsOf, type WholeCity } from '../whole-city/whole-city.ts';

/** What the design population of 1,500 schools asks for when quarters end, rows a second. */
const PEAK = { rows: 1050, schools: 1500 };

/** The finals of a class in a subject, all of them in one command, other ones each time. */
class Column {
  private ver = 0;

  constructor(
    private readonly client: RpcClient,
    readonly journal: CityJournal,
  ) {}

  async decide(): Promise<void> {
    const { ver } = this;
    const { groupId, schoolId, pupils, token } = this.journal;
    const column = { kind: 'period' as const, periodId: cityId('quarter', schoolId, 1) };
    const finals = pupils.map((pupilId, n) => ({ pupilId, ...column, value: String(2 + ((n + ver) % 4)), ver }));
    await this.client.ask(SetFinals, { groupId, finals }, { token: token() });
    this.ver += 1;
  }

  get written(): number {
    return this.ver * this.journal.pupils.length;
  }
}

/** The quarter ends: finals of whole classes, each with what is proposed from its marks, beside a bare insert of as many rows. */
export async function quarterEnd(city: WholeCity, client: RpcClient, pace: Pace): Promise<Figure> {
  const journal = await journalOf(city.ground);
  const bare = await bareFinals(city.ground, PUPILS);
  const columns: Column[] = [];
  const left = journalsOf(city);
  const turns = Array.from({ length: LANES }, () => [] as Column[]);
  const decide = async (lane: number): Promise<void> => {
    const { value: next } = left.next() as { value: CityJournal | undefined };
    const column = next ? new Column(client, next) : turns[lane]?.shift();
    if (!column) throw new Error('fewer journals than lanes');
    if (next) columns.push(column);
    await column.decide();
    turns[lane]?.push(column);
  };
  const sides = { subject: decide, beside: bare.insert, pids: pidsOf(city.ground) };
  const { rounds, cpuRatios } = await sideBySide(sides, pace);
  const check = await checked(journal, columns);
  await Promise.all([bare.end(), journal.end()]);
  const { schools, classes } = city.plan;
  const names = {
    path: `quarter-end storm, ${PUPILS} finals`,
    limit: 'bare insert of the same rows',
    unit: 'columns/s',
  };
  const perSecond = (PEAK.rows * schools) / PEAK.schools / PUPILS;
  const need = `peak of ${schools} schools, ${schools * classes * JOURNALS} columns`;
  return figureOf({ ...names, check }, rounds, { perSecond, need, cpuRatios });
}

/** Every acknowledged final stands, and is in the history. */
async function checked(journal: pg.Client, columns: readonly Column[]): Promise<string> {
  const acknowledged = columns.reduce((sum, { written }) => sum + written, 0);
  const ids = [columns.map((column) => column.journal.groupId)];
  const standing = await numberOf(journal, 'select sum(ver) as n from final_mark where group_id = any($1)', ids);
  const kept = await numberOf(
    journal,
    'select count(*) as n from final_mark_history where final_id in (select id from final_mark where group_id = any($1))',
    ids,
  );
  if (standing !== acknowledged || kept !== acknowledged)
    throw new Error(`${acknowledged} finals acknowledged, ${standing} stand, ${kept} are in the history`);
  return `${acknowledged} finals acknowledged = written = in the history`;
}
