import { Refusal } from '@parta/contracts';

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined };

/** The first faults of an input, each with its path: `marks.0.value: Invalid string`. */
export function malformed(issues: readonly Issue[]): Refusal {
  const faults = issues.slice(0, MOST).map(({ path = [], message }) => {
    const place = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
    return place ? `${place}: ${message}` : message;
  });
  return new Refusal('malformed', 'The input does not fit the contract', { fault: faults.join('; '), faults });
}

const MOST = 20;
