import { ASKERS, type Permissions, permissionsOf } from './nats-permissions.ts';

/**
 * The accounts of one installation as a part of nats-server's configuration: PARTA for everything of ours, SYS apart.
 * `passwordOf` gives the text that stands for a password: a quoted string, or a variable of the server's environment.
 */
export function natsAccounts(passwordOf: (user: string) => string): string {
  const users = ASKERS.map((asker) => user(asker, passwordOf(asker), permissionsOf(asker)));
  return `accounts {
  PARTA {
    jetstream: enabled
    users: [
${users.join('\n')}
    ]
  }
  SYS { users: [{ user: sys, password: ${passwordOf('sys')} }] }
}
system_account: SYS
`;
}

function user(name: string, password: string, { publish, subscribe, answers }: Permissions): string {
  const replies = answers ? '\n          allow_responses: { max: 1, expires: "30s" }' : '';
  return `      {
        user: ${name}
        password: ${password}
        permissions: {
          publish: { allow: [${list(publish)}] }
          subscribe: { allow: [${list(subscribe)}] }${replies}
        }
      }`;
}

function list(subjects: string[]): string {
  return subjects.map((subject) => `\n            ${JSON.stringify(subject)}`).join('');
}
