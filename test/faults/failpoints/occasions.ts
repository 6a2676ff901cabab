import { setTimeout as pause } from 'node:timers/promises';
import { operateSubject } from '@parta/bus';
import { newId, partitionOf } from '@parta/contracts';
import { withClient } from '@parta/local';
import type { Field } from '../field/field.ts';
import type { RosterSchool } from '../roster/roster.ts';
import type { Occasion } from './points.ts';
import { inSchemasWith } from './schemas.ts';

export type Stage = { field: Field; schools: readonly RosterSchool[]; isOver: () => boolean };

const AGAIN_MS = 700;

/** Brings about what the point waits for, again and again until the process came by it. */
export async function bringAbout(occasion: Occasion, stage: Stage): Promise<void> {
  const work = WORK[occasion];
  while (!stage.isOver()) {
    await work?.(stage).catch(() => undefined);
    await pause(AGAIN_MS);
  }
}

const WORK: Partial<Record<Occasion, (stage: Stage) => Promise<unknown>>> = {
  'forgetful broker': async ({ field }) => {
    await field.operator.connection.request('$JS.API.STREAM.DELETE.EVT_JOURNAL', '', { timeout: 1000 });
    await field.makeStreams();
  },
  'robbed owner': ({ field }) =>
    inSchemasWith(
      field,
      'diary',
      'partition_lease',
      `update partition_lease set owner = 'a robber', until = now() + interval '8 seconds' where owner <> 'a robber' and until > now()`,
    ),
  rebuild: async ({ field }) => {
    await operate(field, 'rebuild-start');
    await pause(2 * AGAIN_MS);
    await operate(field, 'promote', { force: 'yes' });
  },
};

/**
 * A fact in a version nobody here reads yet: whoever hears marks has to park it. Each time of a school of its own, since
 * many of them in one partition are a systemic fault, which halts it.
 */
export async function poison({ postgres }: Field, schoolId: string): Promise<void> {
  const fact = { type: 'journal.mark-set', v: 2, about: newId(), data: { schoolId } };
  await withClient(postgres, 'journal', (client) =>
    client.query(`select append_events($1, $2::smallint, $3, 'injected', null, null, null, $4, 'journal', null)`, [
      ...[schoolId, partitionOf(schoolId), newId(), JSON.stringify([fact])],
    ]),
  );
}

async function operate(field: Field, operation: string, given: Record<string, string> = {}): Promise<void> {
  const question = JSON.stringify({ operation, given, by: 'the fault tests' });
  await field.operator.connection.request(operateSubject('diary'), question, { timeout: 5000 });
}
