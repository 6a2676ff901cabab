import { type ReactNode, Suspense } from 'react';
import { Boundary } from './boundary.tsx';

/** A part that comes after the page, or not at all: nobody waits for it, and without it the rest stands. */
export function Later({ children }: { children: ReactNode }) {
  return (
    <Boundary instead={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}
