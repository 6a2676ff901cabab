import { SERVICES } from '@parta/contracts';

/** Who may connect: every service under its own name, and `ops`, which alone makes streams and consumers. */
export const NATS_USERS = [...SERVICES, 'ops'] as const;
export type NatsUser = (typeof NATS_USERS)[number];

/** The accounts of one installation: PARTA for everything of ours, SYS apart. `passwordOf` gives the text of the value. */
export function natsUsers(passwordOf: (user: NatsUser | 'sys') => string): string {
  const users = NATS_USERS.map((user) => `    { user: ${user}, password: ${passwordOf(user)} }`);
  return `accounts {
  PARTA { jetstream: enabled, users: [
${users.join('\n')}
  ] }
  SYS { users: [ { user: sys, password: ${passwordOf('sys')} } ] }
}
system_account: SYS
`;
}
