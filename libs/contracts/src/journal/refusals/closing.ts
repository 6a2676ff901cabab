import type { RefusalText } from '../../refusal-text.ts';

/** What is closed, and what its opening asks for. */
export const closingRefusals = {
  'period-closed': {
    kind: 'rule',
    ru: 'Период закрыт. Исправить может только администратор дневника по приказу.',
    en: 'The period is closed. Only the administrator corrects it, by order.',
  },
  'lesson-closed': {
    kind: 'rule',
    ru: 'Урок закрыт для правки с {closed}. Попросите завуча открыть журнал и назовите причину.',
    en: 'The lesson is closed since {closed}. Ask the head teacher to unlock the journal, and say why.',
  },
  'period-not-closed': {
    kind: 'rule',
    ru: 'Период ещё не закрыт: отметку меняет учитель.',
    en: 'The period is not closed yet: the teacher changes the mark.',
  },
  'period-not-over': {
    kind: 'rule',
    ru: 'Период ещё идёт. Закрыть его можно с {from}.',
    en: 'The period is not over. It can be closed from {from} on.',
  },
  'order-not-yet': {
    kind: 'rule',
    ru: 'Приказ датирован будущим днём. Проверьте дату.',
    en: 'The order is dated in the future. Check its date.',
  },
  'unlock-asked': {
    kind: 'rule',
    ru: 'Вы уже попросили открыть этот журнал. Завуч ещё не ответил.',
    en: 'You have asked to unlock this journal already. The head teacher has not answered yet.',
  },
  'unlock-decided': {
    kind: 'conflict',
    ru: 'Этот запрос уже решён.',
    en: 'This request has been decided already.',
  },
} as const satisfies Record<string, RefusalText>;
