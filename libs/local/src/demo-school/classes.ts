import { randomFor } from './random.ts';

/** A class of the year. `id` is its sourcedId, `title` «8Б». */
export type DemoClass = { id: string; title: string; grade: number; letter: string; size: number };

const LETTERS_OF_GRADE = [3, 3, 2, 2, 3, 2, 3, 2, 2, 2, 2];
const LATIN: Record<string, string> = { А: 'a', Б: 'b', В: 'v' };

/** The 26 classes from 1А to 11Б. 8Б has the 30 pupils of `class-8b.ts`. */
export const CLASSES: readonly DemoClass[] = LETTERS_OF_GRADE.flatMap((count, index) =>
  ['А', 'Б', 'В'].slice(0, count).map((letter) => aClass(index + 1, letter)),
);

export function classOf(title: string): DemoClass {
  const found = CLASSES.find((each) => each.title === title);
  if (!found) throw new RangeError(`the demo school has no class ${title}`);
  return found;
}

/** The grade of a class in two digits, as OneRoster writes it; empty for an id that is no class. */
export function gradeOf(classId: string): string {
  const grade = CLASSES.find(({ id }) => id === classId)?.grade;
  return grade === undefined ? '' : String(grade).padStart(2, '0');
}

function aClass(grade: number, letter: string): DemoClass {
  const title = `${grade}${letter}`;
  const size = title === '8Б' ? 30 : randomFor('size', title).whole(20, 26);
  return { id: `class-${grade}${LATIN[letter] ?? ''}`, title, grade, letter, size };
}
