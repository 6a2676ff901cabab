import { objectStore } from './object-store.ts';
import type { Queued } from './queued.types.ts';

const inStore = objectStore('parta-queue', 'id');

/** The queue on disk: what is in it survives the tab, the browser and the power of the machine (N-15). */
export const queueStore = {
  put: (queued: Queued) => inStore('readwrite', (store) => store.put(queued)),
  delete: (id: string) => inStore<void>('readwrite', (store) => store.delete(id)),
  all: () => inStore<Queued[]>('readonly', (store) => store.getAll()),
};
