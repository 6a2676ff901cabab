import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** The cell under the cursor, in the grid or in the list. */
export function focusCells(): void {
  document.querySelector<HTMLElement>('[role=grid] td[tabindex="0"], [data-current] input')?.focus();
}

/**
 * In a field of the panel Enter saves, by leaving it, and Escape gives the words up; both go back to the cells. Shift Enter stays the
 * field's own.
 */
export function backToCells(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>, giveUp: () => void): void {
  const { key, shiftKey, nativeEvent, currentTarget } = event;
  const isLeaving = key === 'Escape' || (key === 'Enter' && !shiftKey && !nativeEvent.isComposing);
  if (!isLeaving) return;
  event.preventDefault();
  if (key === 'Escape') flushSync(giveUp);
  currentTarget.blur();
  focusCells();
}

/** A dialog that is gone gives the focus back by itself, unless what opened it is gone too. */
export function catchFocus(): void {
  setTimeout(() => document.activeElement === document.body && focusCells());
}
