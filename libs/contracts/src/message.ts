import type { z } from 'zod';
import type { RefusalCode } from './refusals.ts';
import type { Asker, ServiceName } from './vocabulary.ts';

/** What every message has: `journal.set-marks.v1` is owned by `journal`, named `set-marks`, in version 1. */
export type Wire = { type: string; owner: ServiceName; name: string; version: number };

export type RequestContract<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Input = unknown,
  Output = unknown,
> = Wire & {
  kind: Kind;
  input: z.ZodType<Input>;
  /** Absent where the answer is empty. */
  output: z.ZodType<Output> | undefined;
  /** The only refusals that reach the asker; any other failure becomes `internal`. */
  refusals: readonly RefusalCode[];
  /** Who may publish the request; the bus's permissions are generated from it. */
  askedBy: readonly Asker[];
  /** The answer is stored ready (gzip of JSON) and passed through unparsed. */
  bytes: boolean;
  /** The answer holds a secret: it is given once and never stored, so a repeat is refused as a conflict. */
  confidential: boolean;
};

export type EventContract<Data = unknown> = Wire & {
  kind: 'event';
  /** The field of the data that is the stream's key: facts of one key are heard in the order of their commits. */
  key: string;
  /** The field of the data that names the thing the fact is about: what is parked when the fact cannot be applied. */
  about: string;
  data: z.ZodType<Data>;
};

/** A hint on the wire that may be lost: it says what changed, never how. */
export type SignalContract<Data = unknown> = Wire & {
  kind: 'signal';
  data: z.ZodType<Data>;
  /** Who may listen, every replica for itself; the bus's permissions are generated from it. */
  heardBy: readonly ServiceName[];
};

export type InputOf<Contract> = Contract extends { input: z.ZodType<infer Input> } ? Input : never;
export type AnswerOf<Contract> = Contract extends { output: z.ZodType<infer Output> | undefined } ? Output : never;
export type DataOf<Contract> = Contract extends { data: z.ZodType<infer Data> } ? Data : never;

type RequestParts<Input, Output> = {
  input: z.ZodType<Input>;
  output?: z.ZodType<Output>;
  refusals?: readonly RefusalCode[];
  askedBy?: readonly Asker[];
};

/** A wish to change something; carries an id of its own, may be repeated, takes effect at most once (B6). */
export function command<Input, Output = void>(
  type: string,
  parts: RequestParts<Input, Output> & { confidential?: true },
): RequestContract<'command', Input, Output> {
  return { ...request('command', type, parts), confidential: parts.confidential ?? false };
}

/** A question; changes nothing. */
export function query<Input, Output = void>(
  type: string,
  parts: RequestParts<Input, Output> & { bytes?: true },
): RequestContract<'query', Input, Output> {
  return { ...request('query', type, parts), bytes: parts.bytes ?? false };
}

/** A fact that stands: ids and values only, enough to act on without asking back. */
export function event<Data extends object>(
  type: string,
  parts: { key: keyof Data & string; about: keyof Data & string; data: z.ZodType<Data> },
): EventContract<Data> {
  return { ...wireOf(type), kind: 'event', ...parts };
}

/** A hint without promise, on core NATS: who missed it asks again anyway. */
export function signal<Data extends object>(
  type: string,
  { data, heardBy = ['gateway'] }: { data: z.ZodType<Data>; heardBy?: readonly ServiceName[] },
): SignalContract<Data> {
  return { ...wireOf(type), kind: 'signal', data, heardBy };
}

function request<Kind extends 'command' | 'query', Input, Output>(
  kind: Kind,
  type: string,
  { input, output, refusals = [], askedBy = ['gateway'] }: RequestParts<Input, Output>,
): RequestContract<Kind, Input, Output> {
  return { ...wireOf(type), kind, input, output, refusals, askedBy, bytes: false, confidential: false };
}

function wireOf(type: string): Wire {
  const [, owner, name, version] = /^([a-z]+)\.([a-z][a-z-]*)\.v(\d+)$/.exec(type) ?? [];
  if (!owner || !name || !version) throw new Error(`${type} is not <owner>.<name>.v<number>`);
  return { type, owner: owner as ServiceName, name, version: Number(version) };
}
