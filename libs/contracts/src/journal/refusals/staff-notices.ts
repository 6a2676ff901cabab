import type { RefusalText } from '../../refusal-text.ts';

/** Why a message of the administration is not taken. */
export const staffNoticesRefusals = {
  'staff-notice-over': {
    kind: 'rule',
    ru: 'Последний день показа уже прошёл. Укажите сегодняшний день или более поздний.',
    en: 'The last day it is shown is over. Give today or a later day.',
  },
} as const satisfies Record<string, RefusalText>;
