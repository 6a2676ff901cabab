import { v5, v7 } from 'uuid';

/**
 * The id that follows from facts (uuidv5), so that two who name the same thing meet and a repeat makes nothing new.
 * `kind` keeps things of different kinds apart: `mark`, `lesson`, `work`.
 */
export function derivedId(kind: string, ...facts: (string | number)[]): string {
  return v5([kind, ...facts].join('\u0000'), PARTA);
}

/** A new id that grows with time (uuidv7): of commands and of things that follow from nothing else. */
export const newId = (): string => v7();

const PARTA = 'b3a1f1de-52a6-5c0f-9d58-1f0e6a0e7c11';
