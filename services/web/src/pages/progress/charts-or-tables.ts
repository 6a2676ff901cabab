import { useSyncExternalStore } from 'react';

export type Look = 'charts' | 'tables';

const KEY = 'parta.progress';
const listeners = new Set<() => void>();

/** Kept by this browser from visit to visit; nothing about anybody is in it. */
function keptLook(): Look {
  return localStorage.getItem(KEY) === 'tables' ? 'tables' : 'charts';
}

function keepLook(look: Look): void {
  localStorage.setItem(KEY, look);
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Whether the person wants charts or their tables, everywhere alike. */
export const useLook = (): [Look, (look: Look) => void] => [useSyncExternalStore(subscribe, keptLook), keepLook];
