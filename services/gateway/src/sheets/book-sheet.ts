import type { NamesOfPeopleAnswer, SubstitutionBookAnswer } from '@parta/contracts';
import type { Locale } from '../locale.ts';
import { csv } from './csv.ts';

type Names = NamesOfPeopleAnswer['names'];
type Entry = SubstitutionBookAnswer['entries'][number];

const WORDS = {
  ru: {
    entries: ['Дата', 'Урок', 'Класс', 'Предмет', 'Вид', 'По расписанию', 'Провёл', 'Кабинет', 'Перенесён с'],
    hours: ['Учитель', 'Замещено часов', 'Пропущено часов'],
    kinds: {
      'same-subject': 'замена',
      'other-subject': 'другой предмет',
      merged: 'объединение групп',
      moved: 'перенос',
      cancelled: 'отмена',
      remote: 'дистанционно',
      room: 'другой кабинет',
      extra: 'дополнительный урок',
    },
  },
  en: {
    entries: ['Date', 'Lesson', 'Class', 'Subject', 'Kind', 'By the timetable', 'Given by', 'Room', 'Moved from'],
    hours: ['Teacher', 'Hours given', 'Hours missed'],
    kinds: {
      'same-subject': 'substitution',
      'other-subject': 'other subject',
      merged: 'merged groups',
      moved: 'moved',
      cancelled: 'cancelled',
      remote: 'remote',
      room: 'other room',
      extra: 'extra lesson',
    },
  },
} as const;

/** Everybody who stands in the book, each once. */
export const peopleIn = ({ entries }: SubstitutionBookAnswer): string[] => [
  ...new Set(entries.flatMap(({ plannedIds, teacherIds }) => [...plannedIds, ...teacherIds])),
];

/** The book as a sheet for the pay: its lessons, an empty line, then the hours by teacher. */
export function bookSheet({ entries, hours }: SubstitutionBookAnswer, names: Names, locale: Locale): string {
  const words = WORDS[locale];
  const short = new Map(names.map((each) => [each.personId, each.short]));
  const nameOf = (personId: string): string => short.get(personId) ?? '—';
  const lines = entries.map((entry) => entryLine(entry, words.kinds[entry.kind], nameOf));
  const sums = hours.map(({ personId, given, missed }) => [nameOf(personId), String(given), String(missed)]);
  return csv([[...words.entries], ...lines, [], [...words.hours], ...sums]);
}

function entryLine(entry: Entry, kind: string, nameOf: (personId: string) => string): string[] {
  const { day, number, classTitles, title, subject, instead, plannedIds, teacherIds, room, planned } = entry;
  const isMoved = planned.day !== day || planned.number !== number;
  const people = [plannedIds, teacherIds].map((ids) => ids.map(nameOf).join(', '));
  const what = [classTitles.join(', ') || title, instead ? `${subject} → ${instead}` : subject, kind];
  return [day, String(number), ...what, ...people, room, isMoved ? `${planned.day}, ${planned.number}` : ''];
}
