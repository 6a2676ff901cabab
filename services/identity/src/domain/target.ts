/** Where a sign-in leads when nothing better was asked. */
export const START_PAGE = '/';

const PLAIN_ROUTE = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9._-]+)*\/?)?(?:\?[A-Za-z0-9._=&-]*)?$/;
/** Addresses of the interface for programs: a browser has nothing to see there. */
const NOT_A_PAGE = /^\/api(?:\/|$)/;

/**
 * The page to go to after the sign-in: only plain routes of our own. Whatever looks like another host, another scheme,
 * an escape or a trick becomes the start page (N068).
 */
export function safeTarget(target: string): string {
  const isPlain =
    target.length <= 300 && PLAIN_ROUTE.test(target) && !target.includes('..') && !NOT_A_PAGE.test(target);
  return isPlain ? target : START_PAGE;
}
