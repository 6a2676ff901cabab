import type { Ground } from './ground.ts';

export type PupilWeek = { pupilId: string; monday: string };

/** Families who read weeks, and what answers them. */
export type Readers = {
  web: string;
  ground: Ground;
  /** The `Cookie` header of a guardian of the pupil. */
  cookieOf: (pupilId: string) => string;
  /** Weeks whose documents stand: a few that the gateway keeps, and many more than it keeps. */
  near: PupilWeek[];
  far: PupilWeek[];
  /** Weeks nobody has read and nobody has written in, without a document, and how many of them a city asks for; null where there are none. */
  cold: { weeks: PupilWeek[]; perSecond: number; need: string } | null;
};

/** The processes whose work a read is. */
export const readingPids = ({ ground: { processes } }: Readers): number[] =>
  ['gateway', 'diary', 'postgres', 'nats-server'].map((name) => processes.pid(name));
