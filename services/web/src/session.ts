import type { WeekOfPupilAnswer } from '@parta/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { boot } from './api/generated/boot.ts';
import { openSession, Refused } from './api/send.ts';
import { forgetKept, keepBoot, keepWeek, keptBoot } from './offline/kept-store.ts';

/** Whoever opened the page: a person in a role, or a visitor with the portals to sign in by. */
export type Visit = Awaited<ReturnType<typeof boot>>;
export type Boot = Extract<Visit, { person: unknown }>;
export type OwnRole = Boot['role'];
export type Child = Boot['children'][number];

/** What the gateway put into the page: the visit, and for the diary its current week. */
export type Inlined = Visit & { week?: WeekOfPupilAnswer };

/** The JSON block of the page, or nothing where the gateway had none to give. */
export function inlinedBoot(): Inlined | undefined {
  const text = document.getElementById('boot')?.textContent.trim();
  return text && text !== 'null' ? opened(JSON.parse(text) as Inlined) : undefined;
}

/** What came in the page is kept like what was asked for. */
export async function keepInlined({ week, ...visit }: Inlined): Promise<void> {
  await kept(visit);
  if (week) await keepWeek(week);
}

export const bootQuery = queryOptions({
  queryKey: ['boot'],
  queryFn: async () => opened(await boot().then(kept, keptInstead)),
  staleTime: 60_000,
});

/** What was read is kept for the next time without network; a visitor leaves nothing behind. */
async function kept(visit: Visit): Promise<Visit> {
  await (isSignedIn(visit) ? keepBoot(visit) : forgetKept());
  return visit;
}

/** Without network the page opens with who was here last; any answer of the gateway stands. */
async function keptInstead(error: unknown): Promise<Visit> {
  const last = error instanceof Refused ? undefined : await keptBoot();
  if (!last) throw error;
  return last;
}

/** Commands carry the CSRF value of the visit from now on. */
function opened<Opened extends Visit>(visit: Opened): Opened {
  openSession(visit.csrf);
  return visit;
}

export const isSignedIn = (visit: Visit): visit is Boot => 'person' in visit;

/** The session; pages below the sign-in always have one. */
export function useBoot(): Boot {
  const { data } = useQuery(bootQuery);
  if (!data || !isSignedIn(data)) throw new Error('A page that needs a session was shown without one');
  return data;
}

type Part = NonNullable<Child['granted']>['scopes'][number];
/** An own child is open whole; of another family's child the parts that a guardian granted. */
export const isOpen = ({ granted }: Child, part: Part): boolean => !granted || granted.scopes.includes(part);

const FAMILY = new Set<string>(['guardian', 'pupil', 'trustedPerson']);
export const isFamily = ({ role }: Boot): boolean => FAMILY.has(role.role);
