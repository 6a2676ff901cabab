/**
 * Who may what in the database of a service, in one place for the local servers and for the files of deploy/.
 * The service owns its database; its reader has SELECT on everything the service makes and starts every transaction
 * read-only; nobody else may connect. The passwords are given as SQL: a quoted text, or a variable of psql.
 */
export function roleStatements(name: string, passwords: { owner: string; reader: string }): string[] {
  return [
    ...roleWith(name, passwords.owner),
    ...roleWith(`${name}_reader`, passwords.reader),
    `alter role "${name}_reader" set default_transaction_read_only = on`,
  ];
}

export function databaseStatements(name: string): string[] {
  return [
    `revoke all on database "${name}" from public`,
    `grant connect, temporary, create on database "${name}" to "${name}"`,
    `grant connect on database "${name}" to "${name}_reader"`,
  ];
}

/** Run inside the database of the service; they hold for schemas and tables that migrations will make, too. */
export function ownerStatements(name: string): string[] {
  const reader = `"${name}_reader"`;
  return [
    `alter schema public owner to "${name}"`,
    'revoke all on schema public from public',
    `grant usage on schema public to ${reader}`,
    `grant select on all tables in schema public to ${reader}`,
    `alter default privileges for role "${name}" grant usage on schemas to ${reader}`,
    `alter default privileges for role "${name}" grant select on tables to ${reader}`,
  ];
}

function roleWith(role: string, password: string): string[] {
  return [
    `do $$ begin create role "${role}" login; exception when duplicate_object then null; end $$`,
    `alter role "${role}" with login password ${password}`,
  ];
}
