import type { RefusalText } from '../../refusal-text.ts';

/** Why a timetable is not taken. */
export const timetablesRefusals = {
  'timetable-unreadable': {
    kind: 'rule',
    ru: 'Файл не похож на расписание XHSTT, aSc или Untis GPU: {fault}. Ничего не изменено.',
    en: 'Not a timetable of XHSTT, aSc or Untis GPU: {fault}. Nothing was changed.',
  },
  'timetable-file-missing': {
    kind: 'rule',
    ru: 'В наборе Untis не хватает файлов: {names}. Добавьте их и загрузите набор ещё раз. Ничего не изменено.',
    en: 'The Untis set lacks files: {names}. Add them and load the set again. Nothing was changed.',
  },
  'week-cycle-off': {
    kind: 'rule',
    ru: 'В школе однонедельное расписание. Чтобы ставить уроки недель A и B, включите в настройках двухнедельный цикл до конца учебного года.',
    en: 'The school has a cycle of one week. Set a cycle of two weeks until the end of the year to place lessons in weeks A and B.',
  },
  'timetable-changed': {
    kind: 'conflict',
    ru: 'Расписание тем временем изменили. Откройте неделю заново и повторите.',
    en: 'The timetable was changed meanwhile. Open the week again and repeat.',
  },
  'timetable-later': {
    kind: 'rule',
    ru: 'С {day} действует другое расписание. Внесите изменение в него или с более поздней даты.',
    en: 'Another timetable holds from {day}. Change that one, or choose a later day.',
  },
  'timetable-empty': {
    kind: 'rule',
    ru: 'В файле нет ни одного урока. Ничего не изменено.',
    en: 'The file holds no lesson. Nothing was changed.',
  },
  'timetable-unplaced': {
    kind: 'rule',
    ru: 'Не удалось разместить уроков: {count}. Посмотрите список или разрешите загрузку без них.',
    en: '{count} lessons could not be placed. See the list, or allow the import without them.',
  },
  'not-in-timetable': {
    kind: 'rule',
    ru: 'В расписании на этот день такого урока уже нет. Откройте неделю заново.',
    en: 'The timetable of that day has no such lesson. Open the week again.',
  },
  'room-busy': {
    kind: 'rule',
    ru: 'В этом кабинете в это время другой урок. Выберите другой кабинет или время.',
    en: 'Another lesson is in this room at that time. Choose another room or time.',
  },
} as const satisfies Record<string, RefusalText>;
