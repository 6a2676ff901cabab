import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { Attendance, Homework, Lesson, LessonChange, Mark, Remark, Work } from './rows.ts';
import { ascending } from './order.ts';

export type LessonEntry = WeekOfPupilAnswer['days'][number]['lessons'][number];

/** What stands in one lesson for one pupil. */
export type OfLesson = {
  marks: readonly Mark[];
  works: readonly Work[];
  attendance: Attendance | undefined;
  homework: readonly Homework[];
  remarks: readonly Remark[];
};

/** One line of the day. The order of fields is part of the document's bytes. */
export function lessonEntry(lesson: Lesson, { marks, works, attendance, homework, remarks }: OfLesson): LessonEntry {
  const tasks = homework.filter(({ kind }) => kind === 'task');
  const present = attendance?.code ?? null;
  const said = remarks.filter(({ state }) => state === 'standing');
  return {
    lessonId: lesson.lessonId,
    number: lesson.number,
    starts: lesson.starts,
    ends: lesson.ends,
    subject: lesson.subject,
    room: lesson.room,
    teacherIds: lesson.teacherIds,
    status: statusOf(lesson),
    ...(lesson.change && { change: changeEntry(lesson.change) }),
    topic: lesson.topic,
    homeworkState: stateOf(tasks, homework),
    homework: tasks.map(taskEntry),
    marks: marks.toSorted(byWork).flatMap((mark) => markEntry(mark, works)),
    attendance: present === null ? null : { code: present, minutes: attendance?.minutes ?? null },
    planned: works.filter(isAhead).toSorted(byId).map(plannedEntry),
    ...(said.length > 0 && { remarks: said.toSorted(inTime).map(remarkEntry) }),
  };
}

function taskEntry({ homeworkId, text, givenOn, at, links, files }: Homework): LessonEntry['homework'][number] {
  return { homeworkId, text, givenOn, at, ...(links?.length ? { links } : {}), ...(files?.length ? { files } : {}) };
}

function statusOf({ change, checked, topic }: Lesson): LessonEntry['status'] {
  if (change?.kind === 'cancelled') return 'cancelled';
  return checked || topic !== '' ? 'kept' : 'planned';
}

/** The database keeps no order of fields, the document does. */
function changeEntry({ kind, instead, plannedIds, from, room }: LessonChange): LessonChange {
  const place = from && { day: from.day, number: from.number };
  return { kind, instead, plannedIds, from: place, ...(room && { room }) };
}

function stateOf(tasks: readonly Homework[], homework: readonly Homework[]): LessonEntry['homeworkState'] {
  if (tasks.length > 0) return 'given';
  return homework.length > 0 ? 'none' : 'not-entered';
}

/** Nothing for a mark that was removed. */
function markEntry(mark: Mark, works: readonly Work[]): LessonEntry['marks'] {
  const { markId, workId, value, part, comment, by, at, was, due, retakeOf } = mark;
  const work = works.find((each) => each.workId === workId);
  if (value === null || work === undefined) return [];
  const { weight, counts, typeTitle: workType, title: workTitle } = work;
  return [
    {
      markId,
      value,
      part,
      weight,
      counts,
      workType,
      workTitle,
      comment,
      by,
      at,
      was,
      ...(due && { due }),
      ...(retakeOf && { retakeOf }),
    },
  ];
}

/** A work that was planned, counts, and of which nobody in the group has a mark yet. */
function isAhead({ counts, ver, marked }: Work): boolean {
  return ver > 0 && counts && !marked;
}

function plannedEntry({ workId, typeTitle: workType, title, weight }: Work): LessonEntry['planned'][number] {
  return { workId, workType, title, weight };
}

function remarkEntry({ remarkId, kind, title, text, by, at }: Remark): NonNullable<LessonEntry['remarks']>[number] {
  return { remarkId, kind, title, text, by, at };
}

function inTime(a: Remark, b: Remark): number {
  return ascending(a.at, b.at) || ascending(a.remarkId, b.remarkId);
}

/** The parts of a pair 4/5 stay together and in order, whichever was corrected last. */
function byWork(a: Mark, b: Mark): number {
  return ascending(a.workId, b.workId) || a.part - b.part || ascending(a.markId, b.markId);
}

function byId(a: Work, b: Work): number {
  return ascending(a.workId, b.workId);
}
