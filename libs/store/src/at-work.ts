import type { EntityManager } from 'typeorm';

const keyOf = (school: string): string => `hashtextextended('at work ' || ${school}, 0)`;

/**
 * Says in the first statement of a command, before anything is read, that it is at work in these schools until it ends. Any number of
 * commands are at once.
 */
export const AT_WORK = (schools: string): string =>
  `(select count(pg_advisory_xact_lock_shared(${keyOf('school')})) from unnest(${schools}::text[]) school) as at_work`;

/**
 * Waits until no other command of people of the school is under way, and keeps later ones from beginning until this one ends: what is
 * written then holds for each of them, and none has read what was before. Asked for before any row is locked.
 */
export async function aloneIn(manager: EntityManager, schoolId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(${keyOf('$1')})`, [schoolId]);
}
