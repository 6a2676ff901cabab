import type { RefusalText } from '../../refusal-text.ts';

/** Why achievements and results from outside the school are not taken. */
export const recordsRefusals = {
  'achievement-not-yet': {
    kind: 'rule',
    ru: 'День достижения ещё не наступил. Укажите сегодняшний день или более ранний.',
    en: 'The day of the achievement has not come yet. Give today or an earlier day.',
  },
  'achievement-changed': {
    kind: 'conflict',
    ru: 'Это достижение уже изменил другой сотрудник. Обновите страницу.',
    en: 'Somebody else has changed this achievement. Reload the page.',
  },
  'results-unreadable': {
    kind: 'rule',
    ru: 'В файле «{name}» нет столбцов: {columns}. Назовите столбцы так и сохраните файл как CSV. Ничего не изменено.',
    en: 'The file “{name}” lacks the columns {columns}. Name them so and save the file as CSV. Nothing was changed.',
  },
  'results-empty': {
    kind: 'rule',
    ru: 'В файле «{name}» нет ни одного результата. Ничего не изменено.',
    en: 'The file “{name}” holds no result. Nothing was changed.',
  },
  'results-too-many': {
    kind: 'rule',
    ru: 'В файле «{name}» больше {limit} строк. Разделите его на части. Ничего не изменено.',
    en: 'The file “{name}” has more than {limit} rows. Part it. Nothing was changed.',
  },
  'results-faulty': {
    kind: 'rule',
    ru: 'Файл «{name}», строка {row}, столбец {column}: {ru}. Всего таких ячеек: {count}. Ничего не изменено.',
    en: 'File “{name}”, row {row}, column {column}: {en}. Such cells in all: {count}. Nothing was changed.',
  },
} as const satisfies Record<string, RefusalText>;
