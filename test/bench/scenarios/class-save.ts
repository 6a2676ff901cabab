import type { RpcClient } from '@parta/bus';
import { derivedId, newId, SetMarks } from '@parta/contracts';
import type pg from 'pg';
import { numberOf } from '../database.ts';
import type { Desk } from '../desks.ts';
import { type Figure, figureOf } from '../figure.ts';
import { type Ground, journalOf, pidsOf } from '../ground.ts';
import { bareInsert } from '../limits/bare-insert.ts';
import { LANES, type Pace, sideBySide } from '../side-by-side.ts';

/** A lesson of a school, whole, every cell at the same version. */
export class Sheet {
  private ver = 0;

  constructor(
    private readonly client: RpcClient,
    private readonly desk: Desk,
    readonly lessonId: string,
  ) {}

  /** Saves the whole class once more; answers the place of the save in the journal's log. A repeat comes with the same command id. */
  async save(commandId = newId()): Promise<string> {
    const { pupils, token } = this.desk;
    const workId = derivedId('work', this.lessonId, 'first');
    const { ver } = this;
    const marks = pupils.map((pupilId, n) => ({ workId, pupilId, part: 0, value: String(2 + ((n + ver) % 4)), ver }));
    const { rev } = await this.client.ask(
      SetMarks,
      { lessonId: this.lessonId, marks },
      { token: await token(), commandId },
    );
    this.ver += 1;
    return rev ?? '';
  }

  /** Cells written so far. */
  get written(): number {
    return this.ver * this.desk.pupils.length;
  }
}

/**
 * A whole class saved in one command of the journal, beside a bare insert of as many rows. Who hears of marks stands still
 * meanwhile: the way on has a row of its own, and would take the processors of this one.
 */
export async function classSave(
  ground: Ground,
  { client, desks }: { client: RpcClient; desks: Desk[] },
  pace: Pace,
): Promise<Figure> {
  const sheets = sheetsOf(client, desks);
  const journal = await journalOf(ground);
  const pupils = desks[0]?.pupils.length ?? 0;
  const bare = await bareInsert(
    ground,
    desks.map(({ schoolId }) => schoolId),
    pupils,
  );
  const save = (lane: number) => sheets[lane]?.save() ?? Promise.resolve('');
  for (const name of ground.hearers) ground.processes.kill(name, 'SIGSTOP');
  const { rounds, cpuRatios } = await sideBySide({ subject: save, beside: bare.insert, pids: pidsOf(ground) }, pace);
  for (const name of ground.hearers) ground.processes.kill(name, 'SIGCONT');
  const check = await checked(journal, sheets);
  await Promise.all([bare.end(), journal.end()]);
  const path = `class save, ${pupils} marks, journal RPC`;
  return figureOf({ path, limit: 'bare insert of the same rows', unit: 'saves/s', check }, rounds, {
    ...{ atLeast: 0.8, cpuRatios },
  });
}

/** A lesson of its own for every lane, so that lanes meet in a school's log and nowhere else. */
function sheetsOf(client: RpcClient, desks: Desk[]): Sheet[] {
  return Array.from({ length: LANES }, (_, lane) => {
    const desk = desks[lane % desks.length];
    const lessonId = desk?.lessons[Math.floor(lane / desks.length)];
    if (!desk || !lessonId) throw new Error('fewer lessons than lanes');
    return new Sheet(client, desk, lessonId);
  });
}

/** Every acknowledged cell stands in the journal and in its history. */
async function checked(journal: pg.Client, sheets: Sheet[]): Promise<string> {
  const acknowledged = sheets.reduce((sum, { written }) => sum + written, 0);
  const ids = [sheets.map(({ lessonId }) => lessonId)];
  const standing = await numberOf(journal, 'select sum(ver) as n from mark where lesson_id = any($1)', ids);
  const kept = await numberOf(
    journal,
    'select count(*) as n from mark_history where mark_id in (select id from mark where lesson_id = any($1))',
    ids,
  );
  if (standing !== acknowledged || kept !== acknowledged)
    throw new Error(`${acknowledged} cells acknowledged, ${standing} stand, ${kept} are in the history`);
  return `${acknowledged} cells acknowledged = written = in the history`;
}
