import type { Evidence } from './evidence.ts';
import type { Assurance } from './portal-person.ts';

/** Who would be linked once the person says «Да, это я». The verified address is sealed; names are not kept. */
export type Match = {
  issuer: string;
  subject: string;
  personId: string;
  assurance: Assurance;
  evidence: Evidence;
  address: { sealed: string; hash: string } | null;
};

/** `anew`: the portal must ask who it is though it may remember them. */
export type Proof = 'usual' | 'anew';

/** A sign-in by a portal, bound to one browser, good once: started, returned, waiting for confirmation, done. */
export type LoginTransaction = {
  id: string;
  provider: string;
  target: string;
  proof: Proof;
  stage: 'started' | 'returned' | 'confirm' | 'done';
  match: Match | null;
};
