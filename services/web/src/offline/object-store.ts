/** One object store of a database of its own: opens on first use, answers when the change is on disk. */
export function objectStore(name: string, keyPath: string) {
  let opening: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opening ??= open(name, keyPath);
    return opening;
  };
  return async <Result>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<Result> => {
    const transaction = (await database()).transaction(name, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(name));
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(request.result as Result));
      transaction.addEventListener('error', () => reject(transaction.error));
      // A full disk aborts without an error event.
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  };
}

function open(name: string, keyPath: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name, { keyPath }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
