import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessEnd } from '@parta/local';
import { type Finding, type HeadOfSource, headsOf, ServiceReader, verifyInbox, verifyLog } from '@parta/store';
import { milliseconds } from '../chaos/at-rest.ts';
import type { Field } from '../field/field.ts';
import type { Harm, Verdict } from './verdict.ts';

const SOURCES = ['registry', 'identity', 'journal'];
const HEARERS = ['journal', 'diary', 'notifications'];
/** Leases are renewed or stolen every three seconds: what expired longer ago belongs to nobody. */
const FORGOTTEN_SECONDS = 5;
const PATIENCE_MS = 20_000;

const PARKED = 'parked things';

const HARM_OF: Partial<Record<Finding['invariant'], Harm>> = {
  I1: 'lost',
  I2: 'doubled',
  I3: 'disordered',
  I10: 'lost',
};

/** I1 to I4, I9, I10, I12 by the queries that operators have, and I13. So many facts of the journal were `poisoned`. */
export async function checkPlatform(verdict: Verdict, { databases }: Field, poisoned: number): Promise<void> {
  const heads: HeadOfSource[] = [];
  for (const name of SOURCES) {
    await using reader = await ServiceReader.open(databases[name]?.readerUrl ?? '');
    take(verdict, name, await verifyLog(reader));
    heads.push(...(await headsOf(reader, name)));
  }
  for (const name of HEARERS) {
    await using reader = await ServiceReader.open(databases[name]?.readerUrl ?? '');
    const heard = heads.filter(({ source }) => hears(name, source));
    const findings = await verifyInbox(reader, heard);
    const parked = name === 'journal' ? 0 : poisoned;
    take(
      verdict,
      name,
      findings.filter(({ what, count }) => what !== PARKED || count !== parked),
    );
    for (const lease of await forgottenIn(reader)) verdict.violate('other', 'I13', 'leases without an owner', lease);
  }
}

/** What nobody has taken; a busy machine is given time to renew, so what is answered belongs to nobody for good. */
async function forgottenIn(reader: ServiceReader): Promise<string[]> {
  let forgotten: string[] = [];
  await milliseconds(async () => {
    const rows = await reader.rows<{ lease: string }>(
      `select kind || ' ' || p || ' of ' || owner as lease from partition_lease where until < now() - make_interval(secs => $1)`,
      [FORGOTTEN_SECONDS],
    );
    forgotten = rows.map(({ lease }) => lease);
    return forgotten.length === 0;
  }, PATIENCE_MS);
  return forgotten;
}

const hears = (hearer: string, source: string): boolean =>
  source !== hearer &&
  (source === 'registry' || hearer !== 'journal') &&
  (source !== 'identity' || hearer === 'notifications');

function take(verdict: Verdict, service: string, findings: Finding[]): void {
  for (const { invariant, what, count, example } of findings)
    verdict.violate(HARM_OF[invariant] ?? 'other', invariant, `${what} in ${service}`, example, count);
}

/** I16: a process ended because it was killed, told to, or could not start while something was away; never by itself. */
export function checkEnds(verdict: Verdict, ends: readonly ProcessEnd[], logs: string): void {
  const told = new Set(['SIGKILL', 'SIGTERM', 'SIGINT']);
  const byThemselves = ends.filter(({ exit }) => !(exit.signal && told.has(exit.signal)) && exit.code !== 0);
  const files = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  const lines = files.flatMap((text) => text.split('\n'));
  const notStarted = lines.filter((line) => line.includes('"not started"')).length;
  const services = byThemselves.filter(({ name }) => name !== 'postgres' && name !== 'nats-server');
  verdict.insist(
    services.length <= notStarted,
    'other',
    'I16',
    'processes that ended by themselves',
    services.map(({ name, exit }) => `${name} ${exit.code}`).join(),
  );
  for (const line of lines.filter((one) => one.includes('"unhandled rejection"')))
    verdict.violate('other', 'I16', 'unhandled rejections', line.slice(0, 300));
}
