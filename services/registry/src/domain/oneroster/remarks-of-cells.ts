import type { RemarkText } from './remark-text.ts';

/** What can be said of a file and its cells while they are read. */
export const REMARKS_OF_CELLS = {
  'file-broken': {
    ru: 'Файл читается только до этой строки: кавычка не закрыта. Выгрузите его заново.',
    en: 'The file can be read up to this line only: a quote is never closed. Export it again.',
  },
  'file-empty': { ru: 'Файл пуст и ничего не меняет.', en: 'The file is empty and changes nothing.' },
  'file-unknown': {
    ru: 'Такого файла в наборе OneRoster нет. Он не читается.',
    en: 'OneRoster has no such file. It is not read.',
  },
  'file-twice': {
    ru: 'Тот же файл уже есть в наборе под именем «{other}». Этот не читается.',
    en: 'The set holds the same file as {other}. This one is not read.',
  },
  'file-missing': {
    ru: 'В manifest.csv указан файл, которого нет в наборе.',
    en: 'manifest.csv names a file that is not in the set.',
  },
  'file-not-announced': {
    ru: 'По manifest.csv этого файла быть не должно, но он есть. Файл прочитан.',
    en: 'manifest.csv says this file is absent, yet it is here. It was read.',
  },
  'file-holds-roles': {
    ru: 'В файле не профили, а роли. Прочитан как roles.csv.',
    en: 'The file holds roles instead of profiles. It was read as roles.csv.',
  },
  encoding: { ru: 'Файл в кодировке {value}. Прочитан в ней.', en: 'The file is in {value} and was read as such.' },
  'column-missing': {
    ru: 'Нет обязательного столбца «{value}». Файл не читается.',
    en: 'The column {value} is required and missing. The file cannot be read.',
  },
  'columns-absent': {
    ru: 'Нет столбцов: {value}. Файл прочитан без них.',
    en: 'Absent columns: {value}. Read without.',
  },
  'column-misspelt': { ru: 'Столбец «{value}» прочитан как «{other}».', en: 'The column {value} was read as {other}.' },
  'column-unknown': { ru: 'Неизвестный столбец не читается.', en: 'An unknown column is not read.' },
  'column-twice': { ru: 'Столбец повторяется. Прочитан первый.', en: 'The column comes twice. The first was read.' },
  'password-passed-over': {
    ru: 'В файле есть пароли. Они не читаются и не сохраняются.',
    en: 'The file holds passwords. They are neither read nor kept.',
  },
  'manifest-absent': {
    ru: 'Нет manifest.csv. Версия и вид выгрузки определены по остальным файлам.',
    en: 'There is no manifest.csv. Version and kind were told from the other files.',
  },
  'manifest-value': {
    ru: 'Значение «{value}» не подходит. Прочитано как «{other}».',
    en: 'The value "{value}" does not fit. Read as "{other}".',
  },
  'cells-missing': {
    ru: 'Строка короче заголовка. Недостающее пусто.',
    en: 'The row is short. What is missing is empty.',
  },
  'cells-too-many': {
    ru: 'В строке больше значений, чем столбцов. Проверьте кавычки и разделители.',
    en: 'The row has more cells than columns. Check quotes and separators.',
  },
  'value-missing': { ru: 'Значение обязательно.', en: 'A value is required.' },
  'value-too-long': { ru: 'Не больше {limit} знаков.', en: 'At most {limit} characters.' },
  'value-unknown': { ru: 'Значение «{value}» неизвестно.', en: '"{value}" is no known value.' },
  'value-spelling': { ru: '«{value}» прочитано как «{other}».', en: '"{value}" was read as "{other}".' },
  formula: {
    ru: 'Значение начинается с «{value}», как формула таблицы. Уберите этот знак.',
    en: 'The value begins with "{value}" like a spreadsheet formula. Remove it.',
  },
  'status-empty': { ru: 'Статус пуст. Прочитан как active.', en: 'The status is empty. Read as active.' },
  'status-inactive': {
    ru: 'Статус inactive прочитан как tobedeleted: запись больше не действует.',
    en: 'The status inactive was read as tobedeleted: the record is no longer in force.',
  },
  'date-form': { ru: '«{value}» прочитано как {other}.', en: '"{value}" was read as {other}.' },
  'date-passed-over': {
    ru: '«{value}» нельзя прочесть как одну дату. Она ни на что не влияет и пропущена.',
    en: '"{value}" cannot be read as one date. It matters nothing and is passed over.',
  },
  'date-malformed': {
    ru: '«{value}» — не дата. Пример: 2026-09-01.',
    en: '"{value}" is no date. Example: 2026-09-01.',
  },
  'date-ambiguous': {
    ru: '«{value}» можно прочесть двояко. Напишите, например, 2026-09-01.',
    en: '"{value}" can be read in two ways. Write 2026-09-01, for example.',
  },
  'dates-reversed': { ru: 'Окончание раньше начала.', en: 'The end comes before the beginning.' },
  'row-repeated': {
    ru: 'Строка повторяет строку {other} и пропущена.',
    en: 'The row repeats row {other}; passed over.',
  },
  'id-twice': {
    ru: 'Тот же sourcedId уже в строке {other}, но с другими данными.',
    en: 'Row {other} has the same sourcedId with other values.',
  },
} as const satisfies Record<string, RemarkText>;
