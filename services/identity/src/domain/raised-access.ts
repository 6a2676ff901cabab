/** A person whose rights have changed at this instant, and the sessions that still go by the old ones. */
export type RaisedAccess = { personId: string; version: number; at: string; sessionIds: string[] };
