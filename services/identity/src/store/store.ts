import { defineDatabase, type HearingOf, type ReadingOf, type StepsOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { AccessGrantRow } from './access-grant.row.ts';
import { AccessGrants } from './access-grants.ts';
import { AccountRow } from './account.row.ts';
import { Accounts } from './accounts.ts';
import { CalendarFeedRow } from './calendar-feed.row.ts';
import { CalendarFeeds } from './calendar-feeds.ts';
import { ContactRow } from './contact.row.ts';
import { Contacts } from './contacts.ts';
import { EnrolmentFactRow } from './enrolment-fact.row.ts';
import { GuardianshipFactRow } from './guardianship-fact.row.ts';
import { HeardFacts } from './heard-facts.ts';
import { LinkCaseRow } from './link-case.row.ts';
import { LinkCases } from './link-cases.ts';
import { LinkRow } from './link.row.ts';
import { Links } from './links.ts';
import { LoginTransactionRow } from './login-transaction.row.ts';
import { LoginTransactions } from './login-transactions.ts';
import { Identity1767225600000 } from './migrations/1767225600000-identity.ts';
import { Proofs1767225600010 } from './migrations/1767225600010-proofs.ts';
import { CalendarFeeds1767225600030 } from './migrations/1767225600030-calendar-feeds.ts';
import { AccessGrants1767225600020 } from './migrations/1767225600020-access-grants.ts';
import { AccessRaises1767225600040 } from './migrations/1767225600040-access-raises.ts';
import { PersonFactRow } from './person-fact.row.ts';
import { Refusals } from './refusals.ts';
import { SchoolFactRow } from './school-fact.row.ts';
import { SchoolRoleFactRow } from './school-role-fact.row.ts';
import { Schools } from './schools.ts';
import { SessionRow } from './session.row.ts';
import { Sessions } from './sessions.ts';
import { Throttle } from './throttle.ts';
import { TokenKeyRow } from './token-key.row.ts';
import { TokenKeys } from './token-keys.ts';
import { Visits } from './visits.ts';

const facts = [SchoolFactRow, PersonFactRow, EnrolmentFactRow, SchoolRoleFactRow, GuardianshipFactRow];
const own = [
  ...[
    AccessGrantRow,
    AccountRow,
    CalendarFeedRow,
    LinkRow,
    LinkCaseRow,
    ContactRow,
    LoginTransactionRow,
    SessionRow,
    TokenKeyRow,
  ],
];

const open = (manager: EntityManager) => ({
  accessGrants: new AccessGrants(manager),
  accounts: new Accounts(manager),
  calendarFeeds: new CalendarFeeds(manager),
  contacts: new Contacts(manager),
  facts: new HeardFacts(manager),
  linkCases: new LinkCases(manager),
  links: new Links(manager),
  loginTransactions: new LoginTransactions(manager),
  refusals: new Refusals(manager),
  schools: new Schools(manager),
  sessions: new Sessions(manager),
  throttle: new Throttle(manager),
  tokenKeys: new TokenKeys(manager),
  visits: new Visits(manager),
});

export const identityDatabase = defineDatabase({
  name: 'identity',
  rows: [...facts, ...own],
  migrations: [
    Identity1767225600000,
    Proofs1767225600010,
    AccessGrants1767225600020,
    CalendarFeeds1767225600030,
    AccessRaises1767225600040,
  ],
  open,
});

export type Store = ReturnType<typeof open>;
export type Unit = UnitOf<Store>;
export type Reading = ReadingOf<Store>;
export type Steps = StepsOf<Store>;
export type Hearing = HearingOf<Store>;
