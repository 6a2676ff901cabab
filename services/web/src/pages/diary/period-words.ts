import { m } from '../../words/messages.js';
import type { Week } from './week.types.ts';

/** «2-я четверть, 12-я неделя»; in summer, between two academic years, nothing. */
export const periodWords = ({ period, weekOfYear }: Pick<Week, 'period' | 'weekOfYear'>): string =>
  [period?.title, weekOfYear > 0 && m.week_number({ number: weekOfYear })].filter(Boolean).join(', ');
