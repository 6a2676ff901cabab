import type { RefusalText } from '../../refusal-text.ts';

/** Why marks of a former school are not taken. */
export const transfersRefusals = {
  'transfer-group-unknown': {
    kind: 'rule',
    ru: 'Этого журнала у ученика нет. Обновите страницу и выберите другой журнал для предмета «{subject}».',
    en: 'The pupil has no such journal. Reload the page and choose another journal for “{subject}”.',
  },
  'transfer-day-ahead': {
    kind: 'rule',
    ru: 'Отметка из прежней школы не может быть поставлена после {today}. Исправьте дату.',
    en: 'A mark of the former school cannot be later than {today}. Mend its date.',
  },
  'transfer-changed': {
    kind: 'conflict',
    ru: 'Пока Вы заполняли лист, его сохранили на другом компьютере. Откройте его заново и внесите отметки ещё раз.',
    en: 'The sheet was saved elsewhere meanwhile. Open it again and enter the marks once more.',
  },
  'transfer-unreadable': {
    kind: 'rule',
    ru: 'В файле «{name}» нет столбцов «Предмет» и «Отметка». Назовите столбцы «Предмет», «Дата», «Период», «Отметка», «Вес» и сохраните файл как CSV или XLSX.',
    en: 'The file “{name}” has no columns “Subject” and “Mark”. Name the columns “Subject”, “Date”, “Period”, “Mark”, “Weight” and save it as CSV or XLSX.',
  },
  'transfer-missing': {
    kind: 'rule',
    ru: 'Отметок прежней школы за этот период нет, учитывать нечего. Поставьте итоговую без них.',
    en: 'There are no marks of a former school in this period to count. Set the final without them.',
  },
} as const satisfies Record<string, RefusalText>;
