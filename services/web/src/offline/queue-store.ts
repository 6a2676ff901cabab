import type { Queued } from './queued.types.ts';

const NAME = 'parta-queue';

/** The queue on disk: what is in it survives the tab, the browser and the power of the machine (N-15). */
export const queueStore = {
  put: (queued: Queued) => inStore('readwrite', (store) => store.put(queued)),
  delete: (id: string) => inStore('readwrite', (store) => store.delete(id)),
  all: () => inStore<Queued[]>('readonly', (store) => store.getAll()),
};

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('commands', { keyPath: 'id' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opening;
}

async function inStore<Result>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const transaction = (await database()).transaction('commands', mode, { durability: 'strict' });
  const request = ask(transaction.objectStore('commands'));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result as Result));
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}
