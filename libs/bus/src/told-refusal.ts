import { BUS_REFUSALS, Refusal, type RefusalCode, REFUSALS, type RequestContract } from '@parta/contracts';

/** A refusal on the wire. */
export type ToldRefusal = { code: string; message: string; details?: unknown };

/** What the asker is told: declared refusals as they are, anything else is `internal` with the trace by which it is found. */
export function toldRefusal(contract: RequestContract, error: unknown, trace: string): ToldRefusal {
  if (!(error instanceof Refusal) || !isDeclared(contract, error.code))
    return { code: 'internal', message: 'internal', details: { trace } };
  const { code, message, details } = error;
  return { code, message, details };
}

/** Whether the asker may be told: refusals of the bus, and those the contract declares. */
export const isDeclared = (contract: RequestContract, code: RefusalCode): boolean =>
  contract.refusals.includes(code) || (BUS_REFUSALS as RefusalCode[]).includes(code);

/** The refusal that was told; a code of a newer catalogue than ours is `internal`. */
export const heardRefusal = ({ code, message, details }: ToldRefusal): Refusal =>
  new Refusal(code in REFUSALS ? (code as RefusalCode) : 'internal', message, details);
