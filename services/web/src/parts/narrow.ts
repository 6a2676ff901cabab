import { useSyncExternalStore } from 'react';

/** Narrower than this many root letters: one column fits, so lists stand where tables would. */
const NARROW = 47.5;

function subscribe(changed: () => void) {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

const isNarrow = () => innerWidth / parseFloat(getComputedStyle(document.documentElement).fontSize) < NARROW;

/** True on phones, and on any screen whose letters are made so large that it holds as little. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);
