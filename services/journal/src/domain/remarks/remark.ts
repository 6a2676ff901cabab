import type { GiveRemark, GiveRemarkAnswer, RemarkGiven, RemarksOfClassAnswer } from '@parta/contracts';

/** What somebody made of a remark, and when; nothing is ever taken out of the list. */
export type RemarkStep = Pick<GiveRemark, 'kind' | 'title' | 'text'> & {
  state: GiveRemarkAnswer['state'];
  by: string | null;
  at: string;
};

/** A remark with everything that became of it, oldest first: the first step is its author. */
export type Remark = Omit<RemarkStep, 'by' | 'at'> & {
  id: string;
  schoolId: string;
  lessonId: string;
  groupId: string;
  subject: string;
  day: string;
  pupilId: string;
  steps: RemarkStep[];
  ver: number;
};

export function nextRemark(remark: Remark, step: RemarkStep): Remark {
  const { kind, title, text, state } = step;
  return { ...remark, kind, title, text, state, steps: [...remark.steps, step], ver: remark.ver + 1 };
}

/** What a family is to hear: what stands now, or that it does no longer, then without words. Nothing of a remark that never stood. */
export function remarkGiven(remark: Remark, before: Pick<Remark, 'state'> | null): RemarkGiven | null {
  const { id: remarkId, steps, state: now, ver, schoolId, lessonId, groupId, subject, day, pupilId } = remark;
  if (now !== 'standing' && before?.state !== 'standing') return null;
  const { kind, title } = remark;
  const said =
    now === 'standing' ? ({ state: now, text: remark.text } as const) : ({ state: 'withdrawn', text: '' } as const);
  const place = { schoolId, lessonId, groupId, subject, day };
  return { ...place, remarkId, pupilId, kind, title, ...said, by: steps[0]?.by ?? null, ver };
}

export function remarkLine(remark: Remark): RemarksOfClassAnswer['remarks'][number] {
  const { id: remarkId, pupilId, subject, day, kind, title, text, state, steps, ver } = remark;
  const { by = null, at = '' } = steps[0] ?? {};
  return { remarkId, pupilId, subject, day, kind, title, text, state, by, at, ver };
}
