import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { SubjectProgress } from './progress-query.ts';

/** «до «4» хватит 1 отметки «5» весом 2»; the usual weight goes without saying. */
export function targetText({ final, value, weight, count }: SubjectProgress['targets'][number]): string {
  const words = { final, value, count };
  return weight === 100
    ? m.progress_target({ ...words })
    : m.progress_target_weight({ ...words, weight: weightText(weight, getLocale()) });
}
