import type { Accepted, CommandEnvelope, Rev } from '@parta/bus';
import { actorOf, Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import { AT_WORK } from './at-work.ts';
import { prepared } from './prepared.ts';

/** What stands of a command, or of one of its steps, when its transaction begins. */
export type Begun = { now: string; before: Accepted | null };

/** What is remembered when it ends. */
export type Keep = { type: string; digest: string; step?: number; answer: unknown };

type Row = {
  now: string;
  digest: string | null;
  type: string | null;
  answer: unknown;
  rev: Rev | null;
  known: boolean;
};

const NOW = `to_char(date_trunc('milliseconds', now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`;
const BEGIN_COMMAND = {
  name: 'begin-command',
  text: `select ${NOW}, c.digest, c.type, c.answer, c.rev, c.cmd_id is not null as known, ${AT_WORK('$2')}
  from (select 1) one left join command c on c.cmd_id = $1`,
};
const BEGIN_STEP = {
  name: 'begin-step',
  text: `select ${NOW}, null as digest, null as type, s.answer, s.rev, s.cmd_id is not null as known, ${AT_WORK('$3')}
  from (select 1) one left join command_step s on s.cmd_id = $1 and s.n = $2`,
};

/**
 * The time of the transaction, and the stored answer if the command is a repeat (B6). From here on the command is at work in its schools.
 * @throws Refusal conflict when the id stands for another command
 */
export async function begin(manager: EntityManager, envelope: CommandEnvelope, step: number | null): Promise<Begun> {
  const { commandId, caller } = envelope;
  const schools = caller.kind === 'person' ? caller.schoolIds : [];
  const asked =
    step === null
      ? prepared<Row>(manager, BEGIN_COMMAND, [commandId, schools])
      : prepared<Row>(manager, BEGIN_STEP, [commandId, step, schools]);
  const [row] = (await asked) as [Row];
  if (!row.known) return { now: row.now, before: null };
  if (step === null && (row.digest !== envelope.digest || row.type !== envelope.type)) {
    throw new Refusal('conflict', 'This command id was used for another command');
  }
  return { now: row.now, before: { answer: row.answer ?? undefined, rev: row.rev, repeated: true } };
}

/**
 * Of a confidential command its digest alone is remembered, of its steps nothing: a repeat begins anew or is refused.
 * What a service gives itself has a new id every time and is not remembered at all.
 */
export function keepOf(
  { type, digest, confidential, caller }: CommandEnvelope,
  step: number | null,
  answer: unknown,
): Keep | null {
  if (caller.kind === 'service' && type.startsWith(`${caller.name}.`)) return null;
  if (step === null) return { type, digest, answer: confidential ? undefined : answer };
  return confidential ? null : { type, digest, answer, step };
}

/** Remembers what said nothing; where something was said, the log's own call remembers it too. */
export async function keepSilently(
  manager: EntityManager,
  { commandId, caller }: CommandEnvelope,
  keep: Keep | null,
  rev: Rev | null,
): Promise<void> {
  if (keep === null) return;
  await manager.query('select keep_answer($1, $2, $3, $4)', [commandId, actorOf(caller), JSON.stringify(keep), rev]);
}
