import { setTimeout as pause } from 'node:timers/promises';
import type { Answered, RpcClient } from '@parta/bus';
import { newId, Refusal, type RequestContract } from '@parta/contracts';
import type { Random } from '../simulation/random.ts';
import type { Ledger } from './ledger.ts';

/** Outcomes nobody knows: the same command goes again under the same id. */
const UNKNOWN = new Set<string>(['deadline', 'unavailable', 'overloaded', 'internal']);

export type Sender = { gateway: RpcClient; ledger: Ledger; random: Random };
export type Promised<Output> = Answered<Output> & { commandId: string };
/** As whom a command is given, and which refusals are none of the journal's faults. */
export type Asking = { token: string; mayRefuse?: readonly string[] };

/** Gives a command until it is acknowledged. Answers null where it was refused for good, which is complained of unless it may be. */
export async function untilAcknowledged<Input, Output>(
  { gateway, ledger, random }: Sender,
  contract: RequestContract<'command', Input, Output>,
  input: Input,
  { token, mayRefuse = [] }: Asking,
): Promise<Promised<Output> | null> {
  const commandId = newId();
  ledger.issue(commandId);
  for (;;) {
    try {
      const answered = await gateway.ask(contract, input, { token, commandId, deadlineMs: 3000 });
      return { ...answered, commandId };
    } catch (error) {
      if (error instanceof Refusal && !UNKNOWN.has(error.code)) {
        ledger.refuse(commandId, error, mayRefuse);
        return null;
      }
    }
    await pause(random.between(100, 500));
  }
}
