/** A period the head closed, or with `periodId` null the whole year. Both days belong to it. */
export type ClosedSpan = { periodId: string | null; kind: string | null; from: string; until: string };

/** A group opened again for one teacher, up to and with the day `until`. */
export type Unlock = { id: string; teacherId: string; until: string; reason: string };

/** What is closed for a group, and for whom it was opened again. */
export type Closing = { closed: ClosedSpan[]; unlocks: Unlock[] };
