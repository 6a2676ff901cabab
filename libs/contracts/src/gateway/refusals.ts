import type { RefusalText } from '../refusal-text.ts';

export const gatewayRefusals = {
  'SYS-02': { kind: 'forbidden', ru: 'Запрос отклонён. Обновите страницу.', en: 'Refused. Reload.' },
} as const satisfies Record<string, RefusalText>;
