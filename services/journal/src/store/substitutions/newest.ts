/** Only the newest version of each thing: those whose key no later row has. */
export const NEWEST = (table: string, key: string): string =>
  `not exists (select from ${table} later where later.school_id = it.school_id and later.${key} = it.${key} and later.ver > it.ver)`;
