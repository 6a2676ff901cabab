import { z } from 'zod';
import type { EventContract, RequestContract, SignalContract } from './message.ts';

type Contract = RequestContract | EventContract | SignalContract;

/** Every contract among the exports of a module. */
export function contractsOf(exports: Record<string, unknown>): Contract[] {
  return Object.values(exports).filter((value): value is Contract => {
    const { kind, type } = (value ?? {}) as { kind?: string; type?: string };
    return typeof type === 'string' && ['command', 'query', 'event', 'signal'].includes(kind ?? '');
  });
}

/** The promise to readers, as JSON Schema by file name: `journal.mark-set.v1.json`. */
export function jsonSchemas(contracts: Contract[]): Map<string, string> {
  const files = contracts.map((contract): [string, string] => [
    `${contract.type}.json`,
    `${JSON.stringify(promiseOf(contract), null, 2)}\n`,
  ]);
  return new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function promiseOf(contract: Contract): object {
  const { type: title, kind } = contract;
  if (contract.kind === 'event')
    return { title, kind, key: contract.key, about: contract.about, data: z.toJSONSchema(contract.data) };
  if (contract.kind === 'signal') return { title, kind, data: z.toJSONSchema(contract.data) };
  const { input, output, refusals, askedBy } = contract;
  return {
    title,
    kind,
    askedBy,
    refusals,
    input: z.toJSONSchema(input),
    ...(output ? { output: z.toJSONSchema(output, { io: 'input' }) } : {}),
  };
}
