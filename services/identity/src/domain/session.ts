import type { Role } from '@parta/contracts';

/** One signed-in browser, in one role of one person. Its secret is known to the browser alone. */
export type Session = {
  id: string;
  accountId: string;
  personId: string;
  role: Role;
  schoolId: string | null;
  /** 1 password, 2 portal, 3 within five minutes of a step-up. */
  strength: 1 | 2 | 3;
  amr: string[];
  authTime: Date;
  provider: string | null;
  agent: string;
  ipPrefix: string;
  idleUntil: Date;
  absoluteUntil: Date;
};
