import type { GiveHomeworkAnswer, HomeworkWarning } from '@parta/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Verdict } from '../../offline/verdict.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';

/** Refusals that a reason lifts (N-33). */
export const CONTROL_LIMITS = new Map([
  ['control-of-day', m.control_of_day],
  ['control-of-week', m.control_of_week],
]);

const WARNINGS: Record<HomeworkWarning, () => string> = {
  'posted-late': m.homework_late,
  'over-weekend': m.homework_over_weekend,
};

export type Saying =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; warnings: string[] }
  | { state: 'failed'; reason: string; code: string };

/** Says one thing about a lesson and tells how it went; the page is read again after every answer. */
export function useSay(desk: JournalDesk, lessonId: string) {
  const queries = useQueryClient();
  const [saying, setSaying] = useState<Saying>({ state: 'idle' });
  const hear = async (answer: Promise<Verdict>) => {
    setSaying({ state: 'saving' });
    const verdict = await answer;
    await queries.invalidateQueries({ queryKey: ['journal'] });
    setSaying(
      verdict.kind === 'done'
        ? { state: 'saved', warnings: warningsIn(verdict.answer) }
        : { state: 'failed', reason: reasonOf(verdict), code: codeOf(verdict) },
    );
    return verdict;
  };
  const say = (path: string, body: unknown) => hear(desk.say(lessonId, path, body));
  return { saying, say, hear };
}

/** What the journal accepted and remarked on all the same. */
function warningsIn(answer: unknown): string[] {
  const { warnings = [] } = (answer ?? {}) as Pick<GiveHomeworkAnswer, 'warnings'>;
  return warnings.map((warning) => WARNINGS[warning]());
}

const codeOf = (verdict: Verdict): string => (verdict.kind === 'refused' ? verdict.code : '');

function reasonOf(verdict: Verdict): string {
  const { kind } = verdict;
  const asksReason = CONTROL_LIMITS.get(codeOf(verdict));
  if (asksReason) return asksReason();
  if (codeOf(verdict) === 'homework-over-weekend') return m.homework_forbidden_over_weekend();
  if (kind === 'collided') return m.said_collided();
  if (kind === 'signed-out') return m.session_ended();
  return (kind === 'refused' && verdict.title) || m.said_refused();
}
