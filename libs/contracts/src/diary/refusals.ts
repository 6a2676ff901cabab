import type { RefusalText } from '../refusal-text.ts';

export const diaryRefusals = {
  'week-out-of-range': {
    kind: 'absent',
    ru: 'Такой недели в дневнике нет.',
    en: 'The diary has no such week.',
  },
  'homework-gone': {
    kind: 'absent',
    ru: 'Этого задания больше нет: учитель его отменил или переписал. Обновите страницу.',
    en: 'This homework is no longer there: the teacher took it back or gave another. Reload the page.',
  },
  'days-reversed': {
    kind: 'rule',
    ru: 'Первый день стоит позже последнего. Поменяйте их местами.',
    en: 'The first day is later than the last. Please swap them.',
  },
  'days-too-many': {
    kind: 'rule',
    ru: 'За один раз показываем не больше года. Выберите дни внутри одного учебного года.',
    en: 'At most a year is shown at once. Please choose days within one academic year.',
  },
  'year-out-of-range': {
    kind: 'absent',
    ru: 'Такого учебного года в дневнике нет.',
    en: 'The diary has no such academic year.',
  },
  'SIGN-02': {
    kind: 'conflict',
    ru: 'Пока вы читали, неделя изменилась. Прочитайте её ещё раз и подпишите.',
    en: 'The week changed while you were reading. Read it again, then sign.',
  },
  'SIGN-03': { kind: 'conflict', ru: 'Вы уже подписали эту неделю.', en: 'You have signed this week already.' },
  'SIGN-04': {
    kind: 'rule',
    ru: 'Эту неделю подписывать рано или нечего: текущую подписывают с дня, который назначила школа, неделю без уроков не подписывают.',
    en: 'It is too early to sign this week, or there is nothing to sign: the current one is signed from the day the school has set.',
  },
  'SIGN-05': {
    kind: 'forbidden',
    ru: 'Неделю своего ребёнка подпишите сами в роли родителя: на бумаге её за себя не записывают.',
    en: 'Sign the week of your own child yourself, as a guardian: nobody records the own signature on paper.',
  },
} as const satisfies Record<string, RefusalText>;
