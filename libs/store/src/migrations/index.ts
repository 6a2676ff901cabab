import { Inbox1760000000001 } from './1760000000001-inbox.ts';
import { Leases1760000000002 } from './1760000000002-leases.ts';
import { Operations1760000000003 } from './1760000000003-operations.ts';
import { Standing1760000000004 } from './1760000000004-standing.ts';
import { Log1760000000000 } from './1760000000000-log.ts';

/** The tables every service has, before its own. */
export const frameworkMigrations = [
  Log1760000000000,
  Inbox1760000000001,
  Leases1760000000002,
  Operations1760000000003,
  Standing1760000000004,
];
