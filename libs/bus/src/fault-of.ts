import { WaitFor } from './unit.ts';

const TRANSIENT = /^(08|53|57P0|40001|40P01|55P03)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/**
 * What sort of failure it is (event-bus.md 9): `weather` is tried again for ever, `waiting` needs another source first,
 * `permanent` lies in the fact or in our code and parks what it is about.
 */
export function faultOf(error: unknown): 'weather' | 'waiting' | 'permanent' {
  if (error instanceof WaitFor) return 'waiting';
  const { code, message = '' } = ((error as { driverError?: unknown }).driverError ?? error ?? {}) as {
    code?: string;
    message?: string;
  };
  if (code !== undefined && (TRANSIENT.test(code) || NETWORK.has(code))) return 'weather';
  return /connection (terminated|error)|timeout exceeded when trying to connect|Driver not Connected|Client was closed/i.test(
    message,
  )
    ? 'weather'
    : 'permanent';
}
