import {
  actorOf,
  type Caller,
  type MarkSet,
  Refusal,
  type SetMarks,
  type SetMarksAnswer,
  type WorkPlanned,
} from '@parta/contracts';
import { isMarkOf } from '@parta/school';
import type { LessonAtHand } from './lesson.ts';
import { type Mark, markIdOf, noConflict } from './cells.ts';
import { factsOf, mayWrite, onlyPupilsOfLesson, onSchoolDay } from './lesson-writing.ts';
import { firstWork, firstWorkId, typeOn, type Work, workPlanned } from './works.ts';
import type { DatedWorkType } from './work-types.ts';

/** What stands in a lesson beside the marks that are about to be written. */
export type MarkSheet = { works: Work[]; types: DatedWorkType[]; standing: Mark[]; ownChildren: string[] };

/** Cells as they stand afterwards, those that changed, and works that came into being or got a second part. */
export type WrittenMarks = { cells: Mark[]; changed: Mark[]; works: Work[]; newWorks: Work[] };

type Author = { caller: Caller; now: string };

/**
 * The marks that stand after the caller wrote `wanted` over them, or the refusal that says why not. A value that stands
 * already stays as it is, with its author; no value takes the mark away and leaves its trace.
 * @throws forbidden, lesson-cancelled, not-a-school-day, pupil-not-in-lesson, own-child, work-unknown, value-not-in-scale, changed-meanwhile
 */
export function writeMarks(
  at: LessonAtHand,
  sheet: MarkSheet,
  wanted: SetMarks['marks'],
  author: Author,
): WrittenMarks {
  mayWrite(author.caller, 'mark.write', at);
  onSchoolDay(at);
  const pupilIds = wanted.map(({ pupilId }) => pupilId);
  onlyPupilsOfLesson(at, pupilIds, sheet.ownChildren);
  const works = worksFor(at, sheet, wanted);
  onlyMarksOfScale(at, wanted);
  const cells = wanted.map((cell) => written(cell, sheet.standing, author));
  noConflict(wanted, sheet.standing);
  const before = new Map(sheet.standing.map((mark) => [mark.id, mark]));
  const changed = cells.filter((mark) => mark !== before.get(mark.id));
  const newWorks = works.filter((work) => !sheet.works.includes(work));
  return { cells, changed, works, newWorks };
}

function onlyMarksOfScale({ group: { scale } }: LessonAtHand, wanted: SetMarks['marks']): void {
  const strange = wanted.find(({ value }) => value !== null && !isMarkOf(scale, value));
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
  const id = markIdOf(workId, pupilId, part);
  const before = standing.find((mark) => mark.id === id);
  const said = (value === null ? null : (comment ?? before?.comment)) || null;
  if (before && before.value === value && before.comment === said) return before;
  const by = actorOf(caller);
  return { id, workId, pupilId, part, value, comment: said, by, at: now, ver: (before?.ver ?? 0) + 1 };
}

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
    marks: changed.map(({ id: markId, workId, pupilId, part, value, comment, ver }) => {
      return { markId, workId, pupilId, part, value, previous: previous.get(markId) ?? null, comment, ver };
    }),
    works: works.map(({ id: workId, typeId, title, weight, counts }) => {
      const typeTitle = typeOn(types, typeId, at.lesson.day).title;
      return { workId, typeId, typeTitle, title, weight, counts };
    }),
  };
}

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
