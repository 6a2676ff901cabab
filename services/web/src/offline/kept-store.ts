import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { Boot } from '../session.ts';
import { isFamilyRole } from '../family-role.ts';
import { isForeignDevice } from './device.ts';
import { objectStore } from './object-store.ts';

/** What may be read without network, under its person: who they are, and the weeks they opened. Never messages, never marks of others. */
type Kept = { key: string; at: number; personId: string; pupilId?: string; value: unknown };

const inStore = objectStore('parta-kept', 'key');
const DAYS_7 = 7 * 24 * 3600 * 1000;
const BOOT = 'boot';
const weekKey = (pupilId: string, monday: string) => `week ${pupilId} ${monday}`;

/** What is read beside a session waits until the session itself is kept: a page may bring both at once. */
let sessionKept: Promise<void> = Promise.resolve();

/** Keeps the session for reading, on a foreign device nothing; what belongs to another person, or to a child no longer listed, is forgotten (N-08). */
export function keepBoot(boot: Boot): Promise<void> {
  const keeping = keepSession(boot);
  sessionKept = keeping.catch(() => undefined);
  return keeping;
}

async function keepSession(boot: Boot): Promise<void> {
  if (isForeignDevice()) return forgetKept();
  const { personId } = boot.person;
  const children = new Set(boot.children.map(({ pupilId }) => pupilId));
  const all = await inStore<Kept[]>('readonly', (store) => store.getAll());
  const stale = all.filter(
    (kept) =>
      kept.personId !== personId || kept.at < Date.now() - DAYS_7 || (kept.pupilId && !children.has(kept.pupilId)),
  );
  await Promise.all(stale.map(({ key }) => inStore('readwrite', (store) => store.delete(key))));
  await put({ key: BOOT, at: Date.now(), personId, value: { ...boot, csrf: '' } });
}

/** Who was here last, within seven days. */
export async function keptBoot(): Promise<Boot | undefined> {
  const kept = await read(BOOT);
  return kept && kept.at > Date.now() - DAYS_7 ? (kept.value as Boot) : undefined;
}

/** True where a family may read at once what was kept. */
export async function isKeptForFamily(): Promise<boolean> {
  const boot = await keptBoot();
  return boot !== undefined && isFamilyRole(boot.role.role);
}

export async function keepWeek(week: WeekOfPupilAnswer): Promise<void> {
  await keepBeside(weekKey(week.pupilId, week.monday), week.pupilId, week);
}

/** The week as it was last read, with the time (milliseconds since 1970) it was kept. */
export async function keptWeek(
  pupilId: string,
  monday: string,
): Promise<{ week: WeekOfPupilAnswer; at: number } | undefined> {
  const kept = await read(weekKey(pupilId, monday));
  return kept && { week: kept.value as WeekOfPupilAnswer, at: kept.at };
}

/** What a family wrote beside a week is kept like the week. */
export async function keepBeside(key: string, pupilId: string, value: unknown): Promise<void> {
  await sessionKept;
  const boot = await keptBoot();
  if (!boot?.children.some((child) => child.pupilId === pupilId)) return;
  await put({ key, at: Date.now(), personId: boot.person.personId, pupilId, value });
}

export async function keptBeside<Value>(key: string): Promise<Value | undefined> {
  return (await read(key))?.value as Value | undefined;
}

/** What may no longer be read of a pupil. */
export async function forgetPupil(pupilId: string): Promise<void> {
  const all = await inStore<Kept[]>('readonly', (store) => store.getAll());
  const own = all.filter((kept) => kept.pupilId === pupilId);
  await Promise.all(own.map(({ key }) => inStore('readwrite', (store) => store.delete(key))));
}

/** Nothing stays: on leaving, and when nobody is signed in. */
export const forgetKept = (): Promise<void> => inStore('readwrite', (store) => store.clear());

const put = (kept: Kept) => inStore('readwrite', (store) => store.put(kept));
const read = (key: string) => inStore<Kept | undefined>('readonly', (store) => store.get(key));
