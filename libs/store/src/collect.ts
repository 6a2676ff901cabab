import type { Said, Say, Signal, SignalSaid } from '@parta/bus';

/** `say` only collects, after checking the fact against its contract; the log is written at the end of the transaction. */
export function collectSay(into: Said[], service: string): Say {
  return (contract, data) => {
    if (contract.owner !== service) throw new Error(`${service} cannot say ${contract.type}`);
    into.push({ contract: contract as Said['contract'], data: contract.data.parse(data) as Record<string, unknown> });
  };
}

export function collectSignal(into: SignalSaid[], service: string): Signal {
  return ({ type, owner, name }, data) => {
    if (owner !== service) throw new Error(`${service} cannot signal ${type}`);
    into.push({ type, owner, name, data });
  };
}
