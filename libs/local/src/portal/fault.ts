/** How the portal misbehaves on demand, so that whoever trusts it can be tried. */
export const FAULTS = [
  'latency',
  'error-500',
  'html-page',
  'wrong-state',
  'wrong-iss',
  'wrong-nonce',
  'wrong-aud',
  'wrong-token-iss',
  'expired',
  'issued-ahead',
  'alg-none',
  'alg-hs256',
  'unknown-kid',
  'other-subject',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The fault that is on; `milliseconds` counts for latency only. */
export type FaultSwitch = { fault: Fault | null; milliseconds: number };

/** Reads `{"fault":"latency","milliseconds":6000}`; `{"fault":null}` makes the portal well again. */
export function parseFault(body: string): FaultSwitch | undefined {
  const { fault, milliseconds = 0 } = JSON.parse(body) as Partial<FaultSwitch>;
  if (fault !== null && !FAULTS.includes(fault as Fault)) return undefined;
  return { fault: fault as Fault | null, milliseconds: Number(milliseconds) };
}
