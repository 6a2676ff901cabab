import type { NamesOfPeopleAnswer } from '@parta/contracts';

export type Name = NamesOfPeopleAnswer['names'][number];
export type Names = ReadonlyMap<string, Name>;

/** «Климов Роман»; an id whose name nobody told stays a dash. */
export const listName = (names: Names, personId: string): string => names.get(personId)?.list ?? '—';
export const shortName = (names: Names, personId: string | null | undefined): string =>
  names.get(personId ?? '')?.short ?? '—';
