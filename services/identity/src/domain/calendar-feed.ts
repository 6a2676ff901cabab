import { type PersonCaller, Refusal, type Role } from '@parta/contracts';
import { addDays, type Day } from '@parta/school';
import { type Facts, isOn } from './facts.ts';
import { roleHeld, rolesOn } from './own-roles.ts';
import { type Rights, rightsOf } from './rights.ts';

/** An address that shows a timetable to whoever knows it: of one child, or (`pupilId` null) of the own lessons of a teacher. */
export type CalendarFeed = {
  id: string;
  accountId: string;
  personId: string;
  role: Role;
  /** Where a teacher teaches; null for families. */
  schoolId: string | null;
  pupilId: string | null;
  openedAt: Date;
  until: Date;
  closedAt: Date | null;
};

/** One just opened; its instants are of UTC. */
export type OpenedFeed = Omit<CalendarFeed, 'openedAt' | 'until' | 'closedAt'> & { openedAt: string; until: string };

/** So many addresses of one person are open at most. */
const MOST = 5;
/** An address lives so many days: an academic year with a summer on either side. */
const LIFE_DAYS = 400;
const FAMILY: ReadonlySet<Role> = new Set<Role>(['pupil', 'guardian']);

/**
 * The address a person opens in the role they are in.
 * @throws not-found for a foreign child, or for none where one is meant; FEED-01 when enough are open
 */
export function openedFeed(
  { accountId, personId, role, schoolIds, children }: PersonCaller,
  { id, pupilId, now }: { id: string; pupilId: string | null; now: string },
  standing: readonly CalendarFeed[],
): OpenedFeed {
  const isFamily = FAMILY.has(role);
  const [schoolId] = schoolIds;
  const isOwn = isFamily ? pupilId !== null && children.includes(pupilId) : pupilId === null && schoolId !== undefined;
  if (!isOwn) throw new Refusal('not-found', 'No such child of the caller');
  if (standing.length >= MOST) throw new Refusal('FEED-01', 'Enough addresses are open');
  const until = `${addDays(now.slice(0, 10), LIFE_DAYS)}${now.slice(10)}`;
  const place = isFamily ? null : (schoolId ?? null);
  return { id, accountId, personId, role, schoolId: place, pupilId, openedAt: now, until };
}

/**
 * How far an address reaches today: never further than its owner. Nothing where it was closed or has expired, where the role has ended,
 * and where the child is no longer the owner's, is restricted for them, or left every school.
 */
export function rightsOfFeed(feed: CalendarFeed, facts: Facts, { now, day }: { now: number; day: Day }): Rights | null {
  if (feed.closedAt !== null || feed.until.getTime() <= now) return null;
  const role = roleHeld(rolesOn(day, facts), feed);
  if (!role) return null;
  const rights = rightsOf(role, feed.personId, facts, day);
  if (feed.pupilId === null) return { ...rights, children: [] };
  const learns = rights.children.includes(feed.pupilId) && isEnrolled(feed.pupilId, feed.personId, facts, day);
  return learns ? { ...rights, children: [feed.pupilId] } : null;
}

function isEnrolled(pupilId: string, personId: string, { enrolments, wards }: Facts, day: Day): boolean {
  const ward = wards.find(({ childId }) => childId === pupilId);
  return (pupilId === personId ? enrolments : (ward?.enrolments ?? [])).some((each) => isOn(day, each));
}
