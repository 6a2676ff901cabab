/** A period that was closed for good, or with `periodId` null the whole year. Both days belong to it. */
export type ClosedSpan = { periodId: string | null; from: string; until: string };

/** A group opened again for one teacher, up to and with the day `until`, for the reason the teacher gave. */
export type Unlock = { id: string; teacherId: string; until: string; reason: string };

/** What is closed for a group of a grade in its year, and for whom it was opened again. */
export type Closing = { grade: number; closed: ClosedSpan[]; unlocks: Unlock[] };
