/** One lesson as a calendar program keeps it. Times are the school's own; `sequence` grows with every change of place, time or state. */
export type CalendarEvent = {
  uid: string;
  day: string;
  starts: string;
  ends: string;
  timeZone: string;
  summary: string;
  location: string;
  /** Empty where there is nothing to say. */
  description: string;
  /** False: crossed out. */
  stands: boolean;
  sequence: number;
  /** When it last changed (an instant of UTC); null where nobody noted it. */
  changedAt: string | null;
};

/** `since`: the instant its days begin, which dates whatever nobody noted: what did not change reads the same an hour later. */
export type Calendar = { name: string; events: readonly CalendarEvent[]; since: string };
