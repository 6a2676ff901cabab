import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { printFonts } from './print-fonts.ts';

/** From letters of 8.5 pt down to 6 pt: smaller ones nobody reads on paper. */
const STEPS = ['1', '0.95', '0.9', '0.86', '0.82', '0.78', '0.74', '0.7'];

/**
 * Makes the letters of a sheet as large as its page allows, once the fonts are there. Where even the smallest do not fit the sheet
 * says so, and grows beyond its page rather than hide a line.
 */
export function useFit(onTooLong: () => void) {
  const sheet = useRef<HTMLElement>(null);
  const tooLong = useEffectEvent(onTooLong);
  useLayoutEffect(() => {
    const here = sheet.current;
    if (!here) return;
    let isGone = false;
    void printFonts().then(() => {
      if (!isGone && !fitted(here)) tooLong();
    });
    return () => {
      isGone = true;
    };
  }, []);
  return sheet;
}

function fitted(sheet: HTMLElement): boolean {
  const halves = [...(sheet.querySelector('[data-fit]')?.children ?? [])];
  const isHeld = STEPS.some((step) => {
    sheet.style.setProperty('--fit', step);
    return halves.every((half) => half.scrollHeight <= half.clientHeight + 1);
  });
  sheet.toggleAttribute('data-long', !isHeld);
  return isHeld;
}
