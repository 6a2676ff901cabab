import type { MarkSet } from '@parta/contracts';
import type { Mark } from './cells.ts';
import type { LessonAtHand } from './lesson.ts';
import { factsOf } from './lesson-writing.ts';
import type { MarkSheet } from './mark-sheet.ts';
import type { WrittenMarks } from './marks.ts';
import { typeOn } from './works.ts';

/** The changed marks as they are told. */
export function markSet(
  at: LessonAtHand,
  { changed, works }: WrittenMarks,
  { standing, types }: MarkSheet,
  by: string | null,
): MarkSet {
  const previous = new Map(standing.map(({ id, value }) => [id, value]));
  return {
    ...factsOf(at),
    by,
    marks: changed.map((mark) => told(mark, previous.get(mark.id) ?? null)),
    works: works.map(({ id: workId, typeId, title, weight, counts }) => {
      const typeTitle = typeOn(types, typeId, at.lesson.day).title;
      return { workId, typeId, typeTitle, title, weight, counts };
    }),
  };
}

function told(mark: Mark, before: string | null): MarkSet['marks'][number] {
  const { id: markId, workId, pupilId, part, comment, due, retakeOf, ver } = mark;
  const { value, sign } = partsOf(mark.value);
  const { value: previous, sign: previousSign } = partsOf(before);
  return {
    ...{ markId, workId, pupilId, part, value, previous, comment, ver },
    ...(sign && { sign }),
    ...(previousSign && { previousSign }),
    ...(due && { due }),
    ...(retakeOf && { retakeOf }),
  };
}

const NUMBER = /^(\d+)([+-])$/;
const CODES = ['pass', 'fail', 'na', 'ex', 'debt'];

/** A mark as readers of every age know it, and beside it what only newer ones do: a sign, or a symbol of the school. */
function partsOf(written: string | null): { value: string | null; sign: string | undefined } {
  if (written === null) return { value: null, sign: undefined };
  const [, number, sign] = NUMBER.exec(written) ?? [];
  if (number) return { value: number, sign };
  const isKnown = CODES.includes(written) || /^\d+$/.test(written);
  return isKnown ? { value: written, sign: undefined } : { value: null, sign: written };
}
