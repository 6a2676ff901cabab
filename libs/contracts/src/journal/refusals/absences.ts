import type { RefusalText } from '../../refusal-text.ts';

/** Why absences, excuses and announcements are not taken. */
export const absencesRefusals = {
  'minor-cannot-announce': {
    kind: 'forbidden',
    ru: 'Об отсутствии сообщает родитель. Попросите его сделать это в дневнике.',
    en: 'A guardian announces an absence. Ask yours to do it in the diary.',
  },
  'announce-too-late': {
    kind: 'rule',
    ru: 'На этот день сообщать уже поздно. Выберите дни начиная с {earliest} или позвоните в школу.',
    en: 'It is too late for that day. Choose days from {earliest} on, or call the school.',
  },
  'absence-days-wrong': {
    kind: 'rule',
    ru: 'Последний день раньше первого, или дней больше {most}. Исправьте даты.',
    en: 'The last day is before the first, or there are more than {most} days. Mend the dates.',
  },
  'absence-announced': {
    kind: 'conflict',
    ru: 'Об отсутствии с {from} по {until} уже сообщили. Отзовите то сообщение или выберите другие дни.',
    en: 'An absence from {from} to {until} is announced already. Withdraw it or choose other days.',
  },
  'absence-changed': {
    kind: 'conflict',
    ru: 'Это сообщение уже изменил кто-то другой. Обновите страницу.',
    en: 'Somebody else has changed this announcement. Reload the page.',
  },
  'head-decides': {
    kind: 'forbidden',
    ru: 'Отпуск на столько дней разрешает завуч или директор.',
    en: 'Leave for so many days is granted by the head teacher or the director.',
  },
  'no-absence': {
    kind: 'rule',
    ru: 'В эти дни у ученика нет пропусков, объяснять нечего.',
    en: 'The pupil missed no lesson on these days; there is nothing to excuse.',
  },
  'excuse-closed': {
    kind: 'rule',
    ru: 'Пропуски до {earliest} уже закрыты для изменений. Обратитесь к завучу.',
    en: 'Absences before {earliest} are closed. Turn to the head teacher.',
  },
} as const satisfies Record<string, RefusalText>;
