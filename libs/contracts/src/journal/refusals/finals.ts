import type { RefusalText } from '../../refusal-text.ts';

/** Why finals are not taken. */
export const finalsRefusals = {
  'final-unknown': {
    kind: 'rule',
    ru: 'Такой итоговой отметки в этом журнале нет.',
    en: 'This journal has no such final mark.',
  },
  'finals-not-open': {
    kind: 'rule',
    ru: 'Итоговые отметки этого периода ставят с {opens}.',
    en: 'Finals of this period are set from {opens} on.',
  },
  'finals-over': {
    kind: 'rule',
    ru: 'Срок итоговых отметок прошёл {closes}. Попросите завуча открыть журнал.',
    en: 'Finals were due by {closes}. Ask the head teacher to unlock the journal.',
  },
  'pupil-not-in-group': {
    kind: 'rule',
    ru: 'Этот ученик в группе не учится.',
    en: 'This pupil does not belong to the group.',
  },
} as const satisfies Record<string, RefusalText>;
