import type { NamesOfPeopleAnswer } from '@parta/contracts';

export type { ClassJournalAnswer } from '@parta/contracts';
export type Name = NamesOfPeopleAnswer['names'][number];
