import type { Evidence } from './evidence.ts';
import type { Assurance } from './portal-person.ts';

/** A portal account and an account of ours belong together. */
export type Link = {
  id: string;
  accountId: string;
  personId: string;
  provider: string;
  issuer: string;
  subject: string;
  status: 'active' | 'suspended' | 'removed';
  method: string;
  assurance: Assurance;
  evidence: Evidence;
};
