import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Child, useBoot } from '../../session.ts';

/** The id that stands in an address about a child, whoever's child it is. */
export const childIn = (pathname: string): string | undefined => /^\/diary\/([^/]+)\/./.exec(pathname)?.[1];

/**
 * The child this tab is about: the one in the address (F-012), else the one it was about before, else the first. Another
 * tab has its own.
 */
export function useChildHere(): Child | undefined {
  const { children } = useBoot();
  const { pathname } = useLocation();
  const [last, setLast] = useState<string>();
  const here = childIn(pathname) ?? last;
  if (here !== last) setLast(here);
  return children.find(({ pupilId }) => pupilId === here) ?? children[0];
}
