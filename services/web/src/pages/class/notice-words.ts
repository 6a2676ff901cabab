import type { AbsencesOfClassAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';

type Notice = AbsencesOfClassAnswer['notices'][number];

export const noticeKind = (kind: Notice['kind']): string => (kind === 'ill' ? m.notice_ill() : m.notice_leave());

export function noticeStatus({ status, decider }: Pick<Notice, 'status' | 'decider'>): string {
  if (status === 'waiting') return decider === 'head' ? m.notice_waiting_head() : m.notice_waiting();
  const words = { granted: m.notice_granted, declined: m.notice_declined, withdrawn: m.notice_withdrawn };
  return words[status]();
}
