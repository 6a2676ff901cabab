import { addDays, type Day, isDay, weekdayOf } from './days.ts';

/** What the official work calendar says of a day; an ordinary day is not listed. `movedFrom` is the day off it stands for. */
export type OfficialDay = { kind: 'off' | 'shortened' | 'workingWeekend'; movedFrom?: Day; holiday?: string };
export type OfficialDays = Readonly<Record<Day, OfficialDay>>;

const KINDS = new Map<string | undefined, OfficialDay['kind']>([
  ['1', 'off'],
  ['2', 'shortened'],
  ['3', 'workingWeekend'],
]);

/**
 * Reads the official calendar in its XML form: `<calendar year><holidays><holiday id title/>...<days><day d t f h/>`.
 * @throws RangeError when there is no year, or a day does not exist or has an unknown kind
 */
export function parseWorkCalendar(xml: string): OfficialDays {
  const text = xml.replaceAll(/<!--[\s\S]*?-->/g, '');
  const year = attributesOf(text, 'calendar')[0]?.get('year') ?? '';
  if (!/^\d{4}$/.test(year)) throw new RangeError('the work calendar names no year');
  const titles = new Map(attributesOf(text, 'holiday').map((holiday) => [holiday.get('id'), holiday.get('title')]));
  return Object.fromEntries(attributesOf(text, 'day').map((day) => officialDay(year, day, titles)));
}

function officialDay(
  year: string,
  attributes: Map<string, string>,
  titles: Map<string | undefined, string | undefined>,
): [Day, OfficialDay] {
  const kind = KINDS.get(attributes.get('t'));
  if (!kind) throw new RangeError(`the work calendar has a day of unknown kind: ${attributes.get('t') ?? ''}`);
  const from = attributes.get('f');
  const holiday = titles.get(attributes.get('h'));
  const movedFrom = from === undefined ? {} : { movedFrom: dayIn(year, from) };
  return [dayIn(year, attributes.get('d') ?? ''), { kind, ...movedFrom, ...(holiday ? { holiday } : {}) }];
}

function dayIn(year: string, monthAndDate: string): Day {
  const day = `${year}-${monthAndDate.replace('.', '-')}`;
  if (!isDay(day)) throw new RangeError(`the work calendar names a day that does not exist: ${day}`);
  return day;
}

function attributesOf(xml: string, element: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'));
  return [...tags].map(([, inside = '']) => {
    const pairs = inside.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
  });
}

const HOLIDAYS: readonly [string, string][] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06'].map((d): [string, string] => [d, 'Новогодние каникулы']),
  ['01-07', 'Рождество Христово'],
  ['01-08', 'Новогодние каникулы'],
  ['02-23', 'День защитника Отечества'],
  ['03-08', 'Международный женский день'],
  ['05-01', 'Праздник Весны и Труда'],
  ['05-09', 'День Победы'],
  ['06-12', 'День России'],
  ['11-04', 'День народного единства'],
];

/**
 * The holidays of article 112 of the Labour Code for a year whose official calendar is not published yet: a holiday on
 * a weekend moves to the next working day, those of January stay for the government to move; the eve is shortened.
 */
export function officialDaysByLaw(year: number): OfficialDays {
  const days: Record<Day, OfficialDay> = {};
  for (const [date, holiday] of HOLIDAYS) days[`${year}-${date}`] = { kind: 'off', holiday };
  const later = Object.keys(days).filter((day) => !day.startsWith(`${year}-01`));
  for (const day of later) {
    if (weekdayOf(day) < 6) continue;
    days[nextWorkingDay(day, days)] = { kind: 'off', movedFrom: day };
  }
  for (const eve of [...later.map((day) => addDays(day, -1)), `${year}-12-31`]) {
    if (weekdayOf(eve) < 6 && !days[eve]) days[eve] = { kind: 'shortened' };
  }
  return days;
}

function nextWorkingDay(day: Day, days: OfficialDays): Day {
  let next = addDays(day, 1);
  while (weekdayOf(next) > 5 || days[next]) next = addDays(next, 1);
  return next;
}
