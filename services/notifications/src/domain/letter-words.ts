import { addDays, markName } from '@parta/school';
import type { Line } from './telling.ts';

export type Locale = 'ru' | 'en';
type Kind = 'new' | 'corrected';
type Words = {
  greeting: string;
  open: string;
  footer: string;
  more: (count: number) => string;
  title: (name: string, kind: Kind) => { subject: string; sentence: string };
  line: (line: Line) => string;
};

/** The words of letters about marks: plain and kind, no ranking, no comparison. */
export const WORDS: Record<Locale, Words> = {
  ru: {
    greeting: 'Здравствуйте!',
    open: 'Открыть неделю в дневнике',
    footer:
      'Это письмо отправлено автоматически: вы указаны в школе как родитель или законный представитель. Отвечать на него не нужно.',
    more: (count) => `И ещё оценок: ${count}. Все они есть в дневнике.`,
    title: (name, kind) => ({
      subject: kind === 'new' ? `${name}: новые оценки` : `${name}: оценка исправлена`,
      sentence: kind === 'new' ? `${name}: в дневнике новые оценки.` : `${name}: в дневнике исправлена оценка.`,
    }),
    line: (line) => [`${dayAndMonth(line.day, 'ru')}: ${changeOf(line, 'ru')}`, ...detailsOf(line, 'ru')].join(', '),
  },
  en: {
    greeting: 'Hello!',
    open: 'Open the week in the diary',
    footer:
      'This letter was sent by itself: the school knows you as a parent or guardian. There is no need to answer it.',
    more: (count) => `Further marks: ${count}. All of them are in the diary.`,
    title: (name, kind) => ({
      subject: kind === 'new' ? `${name}: new marks` : `${name}: a mark was corrected`,
      sentence: kind === 'new' ? `${name}: new marks in the diary.` : `${name}: a mark was corrected in the diary.`,
    }),
    line: (line) => [`${dayAndMonth(line.day, 'en')}: ${changeOf(line, 'en')}`, ...detailsOf(line, 'en')].join(', '),
  },
};

/** «5», «было 4, стало 5», «оценка 4 убрана». */
function changeOf({ was, value }: Line, locale: Locale): string {
  const [old, current] = [was, value].map((each) => (each === null ? null : markName(each, locale)));
  if (current === null) return locale === 'ru' ? `оценка ${old} убрана` : `the mark ${old} was removed`;
  if (old === null) return String(current);
  return locale === 'ru' ? `было ${old}, стало ${current}` : `was ${old}, now ${current}`;
}

/** The kind of work with its title, said once where the title begins with it, and the weight where it is not one. */
function detailsOf({ typeTitle, workTitle, weight }: Line, locale: Locale): string[] {
  const isSaid = workTitle.toLowerCase().startsWith(typeTitle.toLowerCase());
  const work = (isSaid ? [workTitle] : [typeTitle, workTitle]).filter(Boolean).join(' ');
  const weighed = weight === 100 ? '' : `${locale === 'ru' ? 'вес' : 'weight'} ${weightText(weight, locale)}`;
  return [work, weighed].filter(Boolean);
}

/** Hundredths as they are read: 150 is «1,5». */
function weightText(weight: number, locale: Locale): string {
  const digits = String(weight).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  if (!fraction) return digits.slice(0, -2);
  return `${digits.slice(0, -2)}${locale === 'ru' ? ',' : '.'}${fraction}`;
}

const MONTHS = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The school days of a week: «9–14 ноября», «30 ноября – 5 декабря». */
export function weekSpan(monday: string, locale: Locale): string {
  const saturday = addDays(monday, 5);
  if (monday.slice(0, 7) !== saturday.slice(0, 7))
    return `${dayAndMonth(monday, locale)} – ${dayAndMonth(saturday, locale)}`;
  return `${Number(monday.slice(8))}–${dayAndMonth(saturday, locale)}`;
}

/** «18 ноября», «18 November». */
function dayAndMonth(day: string, locale: Locale): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[locale][(month as number) - 1]}`;
}
