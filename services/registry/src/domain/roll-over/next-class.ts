import { classTitle } from '../plan/classes/class-title.ts';
import type { SchoolClass } from '../plan/held.ts';

/** Grades that end with exams: who goes on is decided pupil by pupil. */
const LAST = new Set([9, 11]);

/** The title of the class that follows, `8Б` → `9Б`; nothing after grades 9 and 11. */
export function nextTitle({ title, grade }: Pick<SchoolClass, 'title' | 'grade'>): string | undefined {
  if (LAST.has(grade)) return undefined;
  const own = String(grade);
  return title.startsWith(own) ? `${grade + 1}${title.slice(own.length)}` : `${grade + 1} ${title}`;
}

/** A title somebody chose, in the usual form, with its grade; nothing where it names none. */
export function chosenClass(written: string): { title: string; grade: number } | undefined {
  const title = classTitle(written);
  const grade = Number(/^\d{1,2}/.exec(title)?.[0] ?? 0);
  return grade >= 1 && grade <= 11 ? { title, grade } : undefined;
}
