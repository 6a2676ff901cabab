import type { RefusalText } from '../refusal-text.ts';

export const diaryRefusals = {
  'diary-filling': {
    kind: 'busy',
    ru: 'Журнал школы сейчас переносится в дневник: готово всё до {day}. Отметки не потеряны.',
    en: 'The school’s journal is being moved into the diary: everything up to {day} is in place. No mark is lost.',
  },
  'diary-not-begun': {
    kind: 'busy',
    ru: 'Журнал школы сейчас переносится в дневник, до этого ребёнка очередь ещё не дошла. Отметки не потеряны.',
    en: 'The school’s journal is being moved into the diary, and has not come to this child yet. No mark is lost.',
  },
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
  'portfolio-not-yours': {
    kind: 'forbidden',
    ru: 'С 14 лет портфолио ведёт сам ученик, до 14 лет — его родитель. Вы можете его читать.',
    en: 'From the age of 14 pupils keep the portfolio themselves, before that a parent does. You can read it.',
  },
  'portfolio-changed': {
    kind: 'conflict',
    ru: 'Эту запись уже изменили или убрали. Прочитайте её ещё раз.',
    en: 'This entry has been changed or removed meanwhile. Read it again.',
  },
  'portfolio-full': {
    kind: 'rule',
    ru: 'В портфолио уже 200 записей. Уберите те, что больше не нужны.',
    en: 'The portfolio holds 200 entries already. Remove some that are not needed any more.',
  },
  'portfolio-day': {
    kind: 'rule',
    ru: 'Этот день ещё не наступил. Укажите сегодняшний или прошедший.',
    en: 'This day has not come yet. Choose today or a day before.',
  },
  'portfolio-link': {
    kind: 'rule',
    ru: 'Ссылка должна начинаться с https:// и вести на сайт, без имени и пароля в адресе.',
    en: 'A link has to begin with https:// and lead to a site, without a name or password in the address.',
  },
} as const satisfies Record<string, RefusalText>;
