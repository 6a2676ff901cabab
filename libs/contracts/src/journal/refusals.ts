import type { RefusalText } from '../refusal-text.ts';

export const journalRefusals = {
  'pupil-not-in-lesson': {
    kind: 'rule',
    ru: 'Этот ученик в день урока не учился в группе.',
    en: 'This pupil did not belong to the group on the day of the lesson.',
  },
  'changed-meanwhile': {
    kind: 'conflict',
    ru: 'Пока вы вводили, отметку изменил другой сотрудник.',
    en: 'Somebody else changed the mark meanwhile.',
  },
  'value-not-in-scale': {
    kind: 'rule',
    ru: 'Такой отметки нет в шкале предмета.',
    en: 'The scale of the subject has no such mark.',
  },
  'not-a-school-day': { kind: 'rule', ru: 'В этот день уроков нет.', en: 'There are no lessons on that day.' },
  'lesson-cancelled': { kind: 'rule', ru: 'Урок отменён.', en: 'The lesson is cancelled.' },
  'work-unknown': { kind: 'rule', ru: 'Такой работы у этого урока нет.', en: 'The lesson has no such work.' },
  'own-child': {
    kind: 'forbidden',
    ru: 'Своему ребёнку отметки ставит другой учитель.',
    en: "Another teacher marks one's own child.",
  },
  'mark-beside-absence': {
    kind: 'rule',
    ru: 'Ученик на этом уроке отсутствовал. Исправьте посещаемость или выберите работу, сданную позже.',
    en: 'The pupil was absent from this lesson. Correct the attendance, or choose a work handed in later.',
  },
  'retake-unfit': {
    kind: 'rule',
    ru: 'Пересдать можно только более раннюю отметку этого же ученика в этом журнале. Выберите её ещё раз.',
    en: 'Only an earlier mark of the same pupil in this journal can be retaken. Choose it again.',
  },
  'due-too-early': {
    kind: 'rule',
    ru: 'Срок сдачи не может быть раньше урока. Укажите более позднюю дату.',
    en: 'A work cannot be due before its lesson. Give a later date.',
  },
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
  'setting-unknown': { kind: 'rule', ru: 'Такой настройки нет.', en: 'There is no such setting.' },
  'setting-out-of-range': {
    kind: 'rule',
    ru: 'Такого значения у этой настройки быть не может. Ничего не изменено.',
    en: 'This setting cannot have that value. Nothing was changed.',
  },
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
  'file-too-big': {
    kind: 'rule',
    ru: 'Файл «{name}» больше {limit}. Уменьшите его: снимите фотографию с меньшим качеством, пришлите снимок экрана или разделите документ на части — и приложите снова. Задание не изменено.',
    en: 'The file “{name}” is larger than {limit}. Make it smaller: take the photograph in lower quality, use a screenshot, or part the document, then attach it again. The homework was not changed.',
  },
  'file-kind-unknown': {
    kind: 'rule',
    ru: 'Файл «{name}» не похож на документ, изображение или звук. Сохраните его как PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG, MP3 или TXT и приложите снова.',
    en: 'The file “{name}” is no document, picture or sound. Save it as PDF, DOCX, XLSX, PPTX, ODT, JPG, PNG, MP3 or TXT and attach it again.',
  },
  'file-incomplete': {
    kind: 'rule',
    ru: 'Файл «{name}» загружен не до конца. Приложите его снова.',
    en: 'The file “{name}” did not arrive whole. Attach it again.',
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
  'final-unknown': {
    kind: 'rule',
    ru: 'Такой итоговой отметки в этом журнале нет.',
    en: 'This journal has no such final mark.',
  },
  'finals-not-open': {
    kind: 'rule',
    ru: 'Итоговые отметки этого периода ставят с {opens}.',
    en: 'Finals of this period are set from {opens} on.',
  },
  'finals-over': {
    kind: 'rule',
    ru: 'Срок итоговых отметок прошёл {closes}. Попросите завуча открыть журнал.',
    en: 'Finals were due by {closes}. Ask the head teacher to unlock the journal.',
  },
  'period-closed': {
    kind: 'rule',
    ru: 'Период закрыт. Исправить может только администратор дневника по приказу.',
    en: 'The period is closed. Only the administrator corrects it, by order.',
  },
  'lesson-closed': {
    kind: 'rule',
    ru: 'Урок закрыт для правки с {closed}. Попросите завуча открыть журнал и назовите причину.',
    en: 'The lesson is closed since {closed}. Ask the head teacher to unlock the journal, and say why.',
  },
  'period-not-closed': {
    kind: 'rule',
    ru: 'Период ещё не закрыт: отметку меняет учитель.',
    en: 'The period is not closed yet: the teacher changes the mark.',
  },
  'period-not-over': {
    kind: 'rule',
    ru: 'Период ещё идёт. Закрыть его можно с {from}.',
    en: 'The period is not over. It can be closed from {from} on.',
  },
  'order-not-yet': {
    kind: 'rule',
    ru: 'Приказ датирован будущим днём. Проверьте дату.',
    en: 'The order is dated in the future. Check its date.',
  },
  'unlock-asked': {
    kind: 'rule',
    ru: 'Вы уже попросили открыть этот журнал. Завуч ещё не ответил.',
    en: 'You have asked to unlock this journal already. The head teacher has not answered yet.',
  },
  'unlock-decided': {
    kind: 'conflict',
    ru: 'Этот запрос уже решён.',
    en: 'This request has been decided already.',
  },
  'pupil-not-in-group': {
    kind: 'rule',
    ru: 'Этот ученик в группе не учится.',
    en: 'This pupil does not belong to the group.',
  },
  'lesson-has-entries': {
    kind: 'rule',
    ru: 'В этом уроке уже есть записи: его нельзя перенести или отменить.',
    en: 'Something is already written in this lesson: it cannot be moved or cancelled.',
  },
  'teacher-busy': {
    kind: 'rule',
    ru: 'У этого учителя в это время другой урок. Выберите другого.',
    en: 'This teacher gives another lesson at that time. Choose somebody else.',
  },
  'teacher-absent': {
    kind: 'rule',
    ru: 'Этот учитель в это время отсутствует. Выберите другого.',
    en: 'This teacher is away at that time. Choose somebody else.',
  },
  'class-busy': {
    kind: 'rule',
    ru: 'У этих учеников в это время другой урок. Выберите другое время.',
    en: 'These pupils have another lesson at that time. Choose another time.',
  },
  'merge-impossible': {
    kind: 'rule',
    ru: 'С этим уроком объединить нельзя: он в другое время, отменён или в нём те же ученики.',
    en: 'The lesson cannot be joined: it is at another time, cancelled, or has the same pupils.',
  },
  'substitution-kind-off': {
    kind: 'rule',
    ru: 'Такой вид замены в школе не применяют. Его включает администратор дневника в настройках.',
    en: 'The school does not use this kind of substitution. Its administrator allows it in the settings.',
  },
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
  'remark-kind-unknown': {
    kind: 'rule',
    ru: 'Такого вида замечаний в школе нет. Обновите страницу и выберите другой.',
    en: 'The school has no such kind of remark. Reload the page and choose another.',
  },
  'remark-without-text': {
    kind: 'rule',
    ru: 'Напишите, о чём это замечание или за что похвала.',
    en: 'Write what the remark or the praise is about.',
  },
  'remark-changed': {
    kind: 'conflict',
    ru: 'Это замечание уже изменил кто-то другой. Обновите страницу.',
    en: 'Somebody else has changed this remark. Reload the page.',
  },
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
