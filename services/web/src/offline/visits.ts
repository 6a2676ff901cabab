const COUNT = 'parta-visits';
const REFUSED = 'parta-no-install';
const ENOUGH = 3;

/** Counts the visits of this browser, a tab once: a number, nothing about anybody. */
export function countVisit(): void {
  if (sessionStorage.getItem(COUNT)) return;
  sessionStorage.setItem(COUNT, 'counted');
  localStorage.setItem(COUNT, String(visits() + 1));
}

const visits = (): number => Number(localStorage.getItem(COUNT)) || 0;

/** From the third visit on, until somebody said no. */
export const mayOfferInstall = (): boolean => visits() >= ENOUGH && !localStorage.getItem(REFUSED);

export const refuseInstall = (): void => localStorage.setItem(REFUSED, 'no');
