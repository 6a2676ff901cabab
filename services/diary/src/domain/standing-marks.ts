import type { MarkSet } from '@parta/contracts';
import { writtenMark } from '@parta/school';
import type { Mark } from './rows.ts';

/** A mark with what the averages need beside it. */
export type KeptMark = Mark & { schoolId: string; groupId: string; subject: string; day: string };
export type SaidMarks = { data: MarkSet; now: string };

/** The marks of these facts as they stand after them, each once; a version that is not newer changes nothing (B8). */
export function standingMarks(before: readonly KeptMark[], facts: readonly SaidMarks[]): KeptMark[] {
  const standing = new Map(before.map((mark) => [mark.markId, mark]));
  const changed = new Set<string>();
  for (const { data, now } of facts) {
    for (const said of data.marks) {
      const former = standing.get(said.markId);
      if (former && former.ver >= said.ver) continue;
      standing.set(said.markId, kept(data, said, former, now));
      changed.add(said.markId);
    }
  }
  return [...changed].flatMap((markId) => standing.get(markId) ?? []);
}

type SaidMark = MarkSet['marks'][number];

function kept(fact: MarkSet, said: SaidMark, former: KeptMark | undefined, at: string): KeptMark {
  const { schoolId, lessonId, groupId, subject, day, by } = fact;
  const { markId, workId, pupilId, part, comment, due = null, retakeOf = null, ver } = said;
  const value = writtenMark(said.value, said.sign);
  const previous = writtenMark(said.previous, said.previousSign);
  const was = previous === value ? (former?.was ?? null) : previous;
  // One literal: a city's rebuild makes millions of these, and each spread costs more than the rest.
  return {
    markId,
    workId,
    pupilId,
    part,
    value,
    was,
    comment,
    due,
    retakeOf,
    ver,
    schoolId,
    lessonId,
    groupId,
    subject,
    day,
    by,
    at,
  };
}
