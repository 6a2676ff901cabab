import { queueStore } from './queue-store.ts';

/** How many commands of this person the journal has not confirmed. */
export async function unsentOf(personId: string): Promise<number> {
  const all = await queueStore.all();
  return all.filter((queued) => queued.personId === personId).length;
}

/** Forgets what the person left unsent: only on their own word. */
export async function dropUnsent(personId: string): Promise<void> {
  const all = await queueStore.all();
  await Promise.all(all.filter((queued) => queued.personId === personId).map(({ id }) => queueStore.delete(id)));
}
