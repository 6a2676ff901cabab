import type { RemarkGiven } from '@parta/contracts';
import type { Remark } from './rows.ts';

type Said = { data: RemarkGiven; now: string };
export type HeardRemark = Remark & { groupId: string; subject: string; day: string; ver: number };

/** The remarks of these facts, oldest first. What was taken back keeps none of its words: no family ever reads them. */
export function heardRemarks(facts: readonly Said[]): HeardRemark[] {
  return facts.map(({ data, now: at }) => {
    const { remarkId, pupilId, lessonId, groupId, subject, day, kind, title, text, state, by, ver } = data;
    const said = state === 'standing' ? { title, text } : { title: '', text: '' };
    return { remarkId, pupilId, lessonId, groupId, subject, day, kind, ...said, state, by, ver, at };
  });
}
