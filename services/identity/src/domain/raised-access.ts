/** A person whose rights have changed, and the sessions that still go by the old ones. */
export type RaisedAccess = { personId: string; version: number; sessionIds: string[] };
