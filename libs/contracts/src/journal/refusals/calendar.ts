import type { RefusalText } from '../../refusal-text.ts';

/** Why a laid-out year is not taken. */
export const calendarRefusals = {
  'year-not-open': {
    kind: 'rule',
    ru: 'Учебный год ещё не открыт: сначала загрузите списки школы.',
    en: 'The academic year is not open yet: load the roster first.',
  },
  'year-changed-meanwhile': {
    kind: 'conflict',
    ru: 'Пока вы правили, учебный год изменил другой сотрудник. Откройте страницу заново.',
    en: 'Somebody else changed the academic year meanwhile. Open the page again.',
  },
  'year-span-faulty': {
    kind: 'rule',
    ru: 'Учебный год начинается раньше, чем кончается, длится не больше 366 дней и начинается в том же календарном году, что и был.',
    en: 'An academic year begins before it ends, lasts at most 366 days, and begins in the calendar year it did.',
  },
  'periods-faulty': {
    kind: 'rule',
    ru: 'Периоды «{title}» пересекаются или выходят за учебный год. Поправьте их дни.',
    en: 'The periods of {title} overlap or lie outside the academic year. Mend their days.',
  },
  'bells-faulty': {
    kind: 'rule',
    ru: 'В звонках «{title}» уроки пересекаются или кончаются раньше, чем начинаются. Поправьте время.',
    en: 'In the bells of {title} lessons overlap or end before they begin. Mend the times.',
  },
  'entries-stranded': {
    kind: 'rule',
    ru: 'Так нельзя: без учебного дня остались бы записи ({count}): {lessons}. Оставьте эти дни учебными. Ничего не изменено.',
    en: 'Not possible: entries would be left without a school day ({count}): {lessons}. Keep those days. Nothing was changed.',
  },
  'subject-not-open': {
    kind: 'rule',
    ru: 'Журнал по этому предмету ведётся здесь с {day}. Более ранние уроки записывайте, как раньше.',
    en: 'The journal of this subject is kept here from {day}. Keep earlier lessons as before.',
  },
} as const satisfies Record<string, RefusalText>;
