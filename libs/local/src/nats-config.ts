export type NatsAccount = { name: string; users: { user: string; password: string }[] };

/** Accounts that do not see each other: streams of the same name may live in each. */
export function accountsBlock(accounts: NatsAccount[]): string {
  const blocks = accounts.map(
    ({ name, users }) => `  ${name} { jetstream: enabled, users: [${users.map(login).join(', ')}] }`,
  );
  return blocks.length ? `accounts {\n${blocks.join('\n')}\n}\n` : '';
}

function login({ user, password }: { user: string; password: string }): string {
  return `{ user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)} }`;
}
