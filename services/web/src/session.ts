import { queryOptions, useQuery } from '@tanstack/react-query';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import { type Boot, getBoot } from './api/parta.ts';

/** What the gateway put into the page: the session, and for the diary its current week. */
export type Inlined = Boot & { week?: WeekOfPupilAnswer };

/** The JSON block of the page, or nothing where the gateway had none to give. */
export function inlinedBoot(): Inlined | undefined {
  const text = document.getElementById('boot')?.textContent.trim();
  return text && text !== 'null' ? (JSON.parse(text) as Inlined) : undefined;
}

export const bootQuery = queryOptions({ queryKey: ['boot'], queryFn: getBoot, staleTime: 60_000 });

/** The session; pages below the sign-in always have one. */
export function useBoot(): Boot {
  const { data } = useQuery(bootQuery);
  if (!data) throw new Error('A page that needs a session was shown without one');
  return data;
}

const FAMILY = new Set(['guardian', 'pupil', 'trustedPerson']);
export const isFamily = ({ role }: Boot): boolean => FAMILY.has(role.role);
