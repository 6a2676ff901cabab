import type { Page } from 'playwright-core';

/** Runs in the page: keys and contents of all stores, what the worker cached of answers and pages, the small stores and cookies. */
const EVERYTHING = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = (what) => asked(database.transaction(store).objectStore(store)[what]());
      stores.push([name, store, await all('getAllKeys'), await all('getAll')]);
    }
    database.close();
  }
  const cached = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) cached.push([request.url, await (await cache.match(request)).text()]);
  }
  return JSON.stringify({ stores, cached, local: { ...localStorage }, tab: { ...sessionStorage }, cookie: document.cookie });
})()`;

/** All that a page could read of what this browser keeps for Parta, as one text. */
export const leftIn = (page: Page): Promise<string> => page.evaluate<string>(EVERYTHING);
