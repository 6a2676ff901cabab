import type { RefusalText } from '../refusal-text.ts';

export const diaryRefusals = {
  'week-out-of-range': {
    kind: 'absent',
    ru: 'Такой недели в дневнике нет.',
    en: 'The diary has no such week.',
  },
} as const satisfies Record<string, RefusalText>;
