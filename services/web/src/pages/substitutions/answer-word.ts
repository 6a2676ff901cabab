import type { OpenLessonsAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';

type Asked = NonNullable<OpenLessonsAnswer['lessons'][number]['asked']>[number];

/** What an asked teacher said; a «no» with its reason. */
export function answerWord(state: Asked['state'], reason: string): string {
  if (state === 'declined') return m.asked_declined({ reason });
  if (state === 'over') return '';
  return state === 'accepted' ? m.asked_accepted() : m.asked_waits();
}
