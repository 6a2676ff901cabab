import { actorOf, type Caller, Refusal, type SetMarks, type SetMarksAnswer, type WorkPlanned } from '@parta/contracts';
import { isMarkOf, markRulesOn } from '@parta/school';
import type { LessonAtHand } from './lesson.ts';
import { dueAfterLesson, noneBesideAbsence } from './beside-marks.ts';
import { type Mark, markIdOf, noConflict } from './cells.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { onlyFitRetakes } from './retakes.ts';
import { type ClosingLimit, onlyOpen } from './closing/only-open.ts';
import { mayTeach, onlyPupilsOfLesson, onSchoolDay } from './lesson-writing.ts';
import { firstWork, firstWorkId, typeOn, type Work, workPlanned } from './works.ts';

/** Cells as they stand afterwards, those that changed, and works that came into being or got a second part. */
export type WrittenMarks = { cells: Mark[]; changed: Mark[]; works: Work[]; newWorks: Work[] };

type Author = { caller: Caller; now: string };

/**
 * The marks that stand after the caller wrote `wanted` over them, or the refusal that says why not. A value that stands
 * already stays as it is, with its author; no value takes the mark away and leaves its trace.
 * @throws forbidden, lesson-cancelled, lesson-closed, period-closed, not-a-school-day, pupil-not-in-lesson, own-child, work-unknown, value-not-in-scale,
 *   mark-beside-absence, due-too-early, retake-unfit, changed-meanwhile
 */
export function writeMarks(
  at: LessonAtHand,
  sheet: MarkSheet,
  wanted: SetMarks['marks'],
  author: Author,
): WrittenMarks {
  mayTeach(author.caller, 'mark.write', at);
  for (const workId of new Set(wanted.map((cell) => cell.workId))) onlyOpen(at, author.caller, limitOf(sheet, workId));
  return rewriteMarks(at, sheet, wanted, author);
}

/** Marks for homework close by a day of their own, the others with their lesson (journal-rules 10). */
export function limitOf({ works }: Pick<MarkSheet, 'works'>, workId: string): ClosingLimit {
  const isHomework = works.some(({ id, typeId }) => id === workId && typeId === 'homework');
  return isHomework ? 'closing.homeworkDays' : 'closing.lessonDays';
}

/** The marks over what stands, whoever was let to write them. */
export function rewriteMarks(
  at: LessonAtHand,
  sheet: MarkSheet,
  wanted: SetMarks['marks'],
  author: Author,
): WrittenMarks {
  onSchoolDay(at);
  const pupilIds = wanted.map(({ pupilId }) => pupilId);
  onlyPupilsOfLesson(at, pupilIds, sheet.ownChildren);
  const works = worksFor(at, sheet, wanted);
  onlyMarksOfScale(at, wanted);
  noneBesideAbsence(at, sheet, works, wanted);
  dueAfterLesson(at, wanted);
  onlyFitRetakes(at, sheet, wanted);
  const cells = wanted.map((cell) => written(cell, sheet.standing, author));
  noConflict(wanted, sheet.standing);
  const before = new Map(sheet.standing.map((mark) => [mark.id, mark]));
  const changed = cells.filter((mark) => mark !== before.get(mark.id));
  const newWorks = works.filter((work) => !sheet.works.includes(work));
  return { cells, changed, works, newWorks };
}

function onlyMarksOfScale({ lesson, group: { scale }, settings }: LessonAtHand, wanted: SetMarks['marks']): void {
  const rules = markRulesOn(settings, lesson.day);
  const strange = wanted.find(({ value }) => value !== null && !isMarkOf(scale, value, rules));
  if (strange) throw new Refusal('value-not-in-scale', 'The scale has no such mark', { value: strange.value });
}

/** The works the marks belong to: a lesson's first one comes into being with its first mark, a second mark in a cell makes its work one of two parts. */
function worksFor(at: LessonAtHand, { works, types }: MarkSheet, wanted: SetMarks['marks']): Work[] {
  const ids = [...new Set(wanted.map(({ workId }) => workId))];
  return ids.map((id) => {
    const isFirst = id === firstWorkId(at.lesson.id);
    const work = works.find((each) => each.id === id) ?? (isFirst ? firstWork(at, types) : undefined);
    if (!work) throw new Refusal('work-unknown', 'The lesson has no such work', { workId: id });
    const isPair = work.parts === 1 && wanted.some(({ workId, part }) => workId === id && part === 1);
    return work.ver === 0 || isPair ? { ...work, parts: isPair ? 2 : work.parts, ver: work.ver + 1 } : work;
  });
}

function written(cell: SetMarks['marks'][number], standing: Mark[], { caller, now }: Author): Mark {
  const { workId, pupilId, part, value, comment } = cell;
  const own = { workId, pupilId, part, value };
  const id = markIdOf(workId, pupilId, part);
  const before = standing.find((mark) => mark.id === id);
  const said = (value === null ? null : (comment ?? before?.comment)) || null;
  const due = value === 'debt' ? orBefore(cell.due, before?.due) : null;
  const retakeOf = value === null ? null : orBefore(cell.retakeOf, before?.retakeOf);
  const mark = { id, ...own, comment: said, due, retakeOf };
  if (before && isSame(before, mark)) return before;
  return { ...mark, by: actorOf(caller), at: now, ver: (before?.ver ?? 0) + 1 };
}

/** What is said of a cell left out of a command is what stood there. */
const orBefore = (said: string | null | undefined, before: string | null | undefined): string | null =>
  (said === undefined ? before : said) ?? null;

type Said = Pick<Mark, 'value' | 'comment' | 'due' | 'retakeOf'>;
const isSame = (one: Said, other: Said): boolean =>
  one.value === other.value &&
  one.comment === other.comment &&
  one.due === other.due &&
  one.retakeOf === other.retakeOf;

/** The works that came into being with these marks, as they are told. */
export function worksPlanned(at: LessonAtHand, { types }: MarkSheet, { newWorks }: WrittenMarks): WorkPlanned[] {
  return newWorks.map((work) => workPlanned(at, work, typeOn(types, work.typeId, at.lesson.day).title));
}

export function setMarksAnswer({ cells }: WrittenMarks): SetMarksAnswer {
  return {
    marks: cells.map(({ id: markId, workId, pupilId, part, value, ver }) => ({
      markId,
      workId,
      pupilId,
      part,
      value,
      ver,
    })),
  };
}
