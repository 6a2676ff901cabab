import type { StudyYear } from './study-years.ts';

/** «2026/27, 8Б»; after a move both classes. */
export const yearTitle = ({ from, until, classTitles }: Omit<StudyYear, 'periods'>): string =>
  [`${from.slice(0, 4)}/${until.slice(2, 4)}`, ...classTitles].join(', ');
