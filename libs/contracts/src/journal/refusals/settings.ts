import type { RefusalText } from '../../refusal-text.ts';

/** Why a setting is not taken. */
export const settingsRefusals = {
  'setting-unknown': { kind: 'rule', ru: 'Такой настройки нет.', en: 'There is no such setting.' },
  'week-cycle-in-use': {
    kind: 'rule',
    ru: 'В расписании, которое действует с {day}, есть уроки недель A и B. Сначала введите расписание без них.',
    en: 'The timetable that holds from {day} has lessons of weeks A and B. Put one without them in force first.',
  },
  'setting-out-of-range': {
    kind: 'rule',
    ru: 'Такого значения у этой настройки быть не может. Ничего не изменено.',
    en: 'This setting cannot have that value. Nothing was changed.',
  },
} as const satisfies Record<string, RefusalText>;
