import { createHash } from 'node:crypto';
import { mayRole } from '@parta/access';
import { type Caller, Refusal, type RequestContract } from '@parta/contracts';
import type { Accepted, CommandEnvelope, Database, Rev } from './database.ts';
import type { AccessRule, HandlerExtras } from './handlers.ts';

/** A request as it came off the wire, with its caller already known; `body` is JSON. */
export type Request = { caller: Caller; commandId: string | null; trace: string | null; body: Uint8Array | string };
export type Answer = { value: unknown; rev: Rev | null };

/** Calls the handler's method through Nest, with its guards and interceptors. */
export type Invoke = (input: unknown, context: unknown) => Promise<unknown>;

/** A repeat may come for so long; the ids of commands carry their time (UUIDv7). */
const OLDEST_MS = 29 * 24 * 3600 * 1000;
const COMMAND_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Answers one request: right, input, transaction, output, in this order (architecture.md 6). */
export async function answer(
  database: Database,
  { contract, runs }: HandlerExtras & { contract: RequestContract },
  rules: readonly AccessRule[],
  request: Request,
  invoke: Invoke,
): Promise<Answer> {
  admit(request.caller, rules);
  const input = inputOf(contract, request.body);
  if (contract.kind === 'query') {
    const value = await database.read(request.caller, (reading) => invoke(input, reading));
    return { value: outputOf(contract, value), rev: null };
  }
  const envelope = envelopeOf(contract, request);
  const work = async (context: unknown) => outputOf(contract, await invoke(input, context));
  const accepted = runs === 'steps' ? await inSteps(database, envelope, work) : await database.command(envelope, work);
  if (accepted.repeated && contract.confidential)
    throw new Refusal('conflict', 'The answer was given once and is not kept');
  return { value: accepted.answer, rev: accepted.rev };
}

/** @throws Refusal unknown-caller, forbidden */
function admit(caller: Caller, rules: readonly AccessRule[]): void {
  const admitted = rules.some((rule) => {
    if (rule === 'public') return true;
    if (rule === 'service') return caller.kind === 'service';
    return mayRole(caller, rule);
  });
  if (admitted) return;
  if (caller.kind === 'anyone') throw new Refusal('unknown-caller', 'Nobody is signed in');
  throw new Refusal('forbidden', 'No right to this request');
}

/** @throws Refusal malformed, naming each fault by its path */
function inputOf(contract: RequestContract, body: Request['body']): unknown {
  const parsed = contract.input.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`);
  throw new Refusal('malformed', `Malformed ${contract.type}`, { fault: faults.join('; '), faults });
}

const utf8 = new TextDecoder();

function jsonOf(body: Request['body']): unknown {
  try {
    return JSON.parse((typeof body === 'string' ? body : utf8.decode(body)) || '{}');
  } catch {
    throw new Refusal('malformed', 'Not JSON', { fault: 'JSON' });
  }
}

/** A wrong answer is our bug: it rolls back what was done. Stored documents pass unread. */
function outputOf(contract: RequestContract, value: unknown): unknown {
  return contract.output && !contract.bytes ? contract.output.parse(value) : value;
}

/** @throws Refusal malformed, command-too-old */
function envelopeOf(contract: RequestContract, { caller, commandId, trace, body }: Request): CommandEnvelope {
  if (!commandId || !COMMAND_ID.test(commandId))
    throw new Refusal('malformed', 'A command needs an id', { fault: 'command id (UUIDv7)' });
  const born = Number.parseInt(commandId.replace('-', '').slice(0, 12), 16);
  if (Date.now() - born > OLDEST_MS) throw new Refusal('command-too-old', 'The command is older than its memory');
  return {
    commandId,
    type: contract.type,
    caller,
    digest: createHash('sha256').update(body).digest('hex'),
    trace,
    confidential: contract.confidential,
  };
}

/** Each step is one transaction, numbered; the answer is kept when the last has ended. */
async function inSteps(
  database: Database,
  envelope: CommandEnvelope,
  work: (context: unknown) => Promise<unknown>,
): Promise<Accepted> {
  const before = await database.remembered(envelope);
  if (before) return before;
  let taken = 0;
  let rev: Rev | null = null;
  const value = await work({
    step: async (inUnit: (unit: unknown) => Promise<unknown>) => {
      taken += 1;
      const accepted = await database.step(envelope, taken, inUnit);
      rev = accepted.rev ?? rev;
      return accepted.answer;
    },
    read: (look: (reading: unknown) => Promise<unknown>) => database.read(envelope.caller, look),
    caller: envelope.caller,
    now: new Date().toISOString(),
    commandId: envelope.commandId,
  });
  await database.remember(envelope, value, rev);
  return { answer: value, rev, repeated: false };
}
