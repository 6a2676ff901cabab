import { expect } from '@jest/globals';
import { eventually } from '@parta/testing';
import type { Page } from 'playwright-core';

/** Runs in the page: the keys of what lies there for reading without network. */
const KEYS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('parta-kept', 1);
  opening.onerror = reject;
  opening.onupgradeneeded = () => opening.result.createObjectStore('parta-kept', { keyPath: 'key' });
  opening.onsuccess = () => {
    const all = opening.result.transaction('parta-kept').objectStore('parta-kept').getAllKeys();
    all.onsuccess = () => { opening.result.close(); resolve(all.result); };
  };
})`;

export const keptIn = (page: Page): Promise<string[]> => page.evaluate<string[]>(KEYS);

/** The worker answers for the pages, and whoever opened the page is kept with a week. */
export const whenKept = (page: Page): Promise<void> =>
  eventually(async () => {
    expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
    expect((await keptIn(page)).length).toBeGreaterThan(1);
  }, 40);
