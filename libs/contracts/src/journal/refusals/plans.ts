import type { RefusalText } from '../../refusal-text.ts';

/** Why plans and control works are not taken. */
export const plansRefusals = {
  'control-of-day': {
    kind: 'rule',
    ru: 'В этот день у класса уже есть контрольная работа ({subject}). Выберите другой день или укажите причину.',
    en: 'The class already writes a control work on that day ({subject}). Choose another day or give a reason.',
  },
  'control-of-week': {
    kind: 'rule',
    ru: 'На этой неделе у класса уже {limit} контрольных работ ({subject}). Выберите другую неделю или укажите причину.',
    en: 'The class already writes {limit} control works in that week ({subject}). Choose another week or give a reason.',
  },
  'plan-unreadable': {
    kind: 'rule',
    ru: 'В файле «{name}» нет столбца «Тема». Назовите столбцы «№», «Тема», «Часы» и сохраните файл как XLSX или CSV. Ничего не изменено.',
    en: 'The file “{name}” has no column called “Topic”. Name the columns “No”, “Topic”, “Hours” and save it as XLSX or CSV. Nothing was changed.',
  },
  'plan-empty': {
    kind: 'rule',
    ru: 'В файле «{name}» нет ни одной темы. Ничего не изменено.',
    en: 'The file “{name}” holds no topic. Nothing was changed.',
  },
  'plan-faulty': {
    kind: 'rule',
    ru: 'Файл «{name}», строка {row}, столбец {column}: {ru}. Всего таких ячеек: {count}. Ничего не изменено.',
    en: 'File “{name}”, row {row}, column {column}: {en}. Such cells in all: {count}. Nothing was changed.',
  },
} as const satisfies Record<string, RefusalText>;
