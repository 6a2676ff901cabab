import type { Rev, Said } from '@parta/bus';
import { partitionOf } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Keep } from './command-memory.ts';
import { prepared } from './prepared.ts';

/** No fact is larger on the wire: better a failed command than a relay stuck for ever. */
const LARGEST = 64 * 1024;

const APPEND = {
  name: 'append-events',
  text: 'select * from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

export type Author = {
  commandId: string;
  cause: string | null;
  actor: string | null;
  role: string | null;
  trace: string | null;
};

/**
 * Writes the said facts as the last statements of the transaction, keys in order, so that no two transactions wait for each other.
 * `keep` is remembered in the same call. Answers the place of the last fact of the first key, or null when nothing was said.
 */
export async function append(
  manager: EntityManager,
  service: string,
  said: Said[],
  author: Author,
  keep: Keep | null = null,
): Promise<Rev | null> {
  let rev: Rev | null = null;
  for (const [key, facts] of [...byKey(said)].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const { commandId, cause, actor, role, trace } = author;
    const [head] = (await prepared(manager, APPEND, [
      key,
      partitionOf(key),
      commandId,
      cause,
      actor,
      role,
      trace,
      `[${facts.join()}]`,
      service,
      rev === null && keep ? JSON.stringify(keep) : null,
    ])) as [{ epoch_of_key: number; last_seq_of_key: string }];
    rev ??= `${service}:${key}:${head.last_seq_of_key}`;
  }
  return rev;
}

/** The facts of each key, as JSON text. */
function byKey(said: Said[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { contract, data } of said) {
    const key = String(data[contract.key]);
    const { owner, name, version: v } = contract;
    const fact = JSON.stringify({ type: `${owner}.${name}`, v, about: String(data[contract.about]), data });
    if (fact.length > LARGEST) throw new Error(`${contract.type} of ${key} is larger than ${LARGEST} bytes`);
    const facts = keys.get(key);
    if (facts) facts.push(fact);
    else keys.set(key, [fact]);
  }
  return keys;
}
