import type { WeekOfPupilAnswer } from '@parta/contracts';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { boot } from './api/generated/boot.ts';
import { endSession, openSession, Refused } from './api/send.ts';
import { isFamilyRole } from './family-role.ts';
import { forgetKept, keepBoot, keepWeek, keptBoot } from './offline/kept-store.ts';
import { turnAway } from './offline/leave.ts';
import { paths } from './paths.ts';

/** Whoever opened the page: a person in a role, or a visitor with the portals to sign in by. */
export type Visit = Awaited<ReturnType<typeof boot>>;
export type Boot = Extract<Visit, { person: unknown }>;
export type OwnRole = Boot['role'];
export type Child = Boot['children'][number];

/** What the gateway put into the page: the visit, for the diary its current week, and what the page would ask next. */
export type Inlined = Visit & { week?: WeekOfPupilAnswer; answers?: Record<string, unknown> };

/** The JSON block of the page, or nothing where the gateway had none to give. */
export function inlinedBoot(): Inlined | undefined {
  const text = document.getElementById('boot')?.textContent.trim();
  return text && text !== 'null' ? opened(JSON.parse(text) as Inlined) : undefined;
}

/** What came in the page is kept like what was asked for. */
export async function keepInlined({ week, answers: _, ...visit }: Inlined): Promise<void> {
  await kept(visit);
  if (week) await keepWeek(week);
}

const BOOT = ['boot'];
export const bootQuery = queryOptions({
  queryKey: BOOT,
  queryFn: async ({ client }) => followed(await boot().then(kept, keptInstead), client),
  staleTime: 60_000,
});

/**
 * The visit a page goes on with. Another person never goes on with the page of the one before; another role is told of, and the
 * page stays as it was read; of a child that is no longer listed nothing is left (N-08).
 */
function followed(next: Visit, client: QueryClient): Visit {
  const before = client.getQueryData<Visit>(BOOT);
  if (!before || !isSignedIn(before)) return opened(next);
  if (!isSignedIn(next)) {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== BOOT[0] });
    return opened(next);
  }
  if (next.person.personId !== before.person.personId) {
    turnAway(paths.home);
    return before;
  }
  if (roleOf(next) !== roleOf(before)) {
    endSession('ROLE-03');
    return before;
  }
  const listed = new Set(next.children.map(({ pupilId }) => pupilId));
  const gone = before.children.filter(({ pupilId }) => !listed.has(pupilId));
  for (const { pupilId } of gone) client.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(pupilId) });
  return opened(next);
}

const roleOf = ({ role }: Boot): string => `${role.role} ${role.schoolId}`;

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

export const isFamily = ({ role }: Boot): boolean => isFamilyRole(role.role);
