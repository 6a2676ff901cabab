import type { Day } from '@parta/school';
import { frameOf } from './letter-frame.ts';
import type { Letter } from './letter.ts';
import { type Locale, weekSpan } from './letter-words.ts';

const WORDS = {
  ru: {
    subject: (week: string) => `Дневник: неделя ${week} ждёт подписи`,
    sentence: (week: string) =>
      `Неделя ${week} закончилась, а подписи в дневнике ещё нет. Если вы её уже посмотрели, осталось подписать. Больше об этой неделе мы не напомним.`,
    open: 'Открыть неделю в дневнике',
  },
  en: {
    subject: (week: string) => `Diary: the week of ${week} waits for a signature`,
    sentence: (week: string) =>
      `The week of ${week} is over and not signed in the diary yet. If you have read it, only the signature is left. You will not be reminded of this week again.`,
    open: 'Open the week in the diary',
  },
} as const satisfies Record<Locale, unknown>;

/** Says which week waits, once and kindly; not whose, nor what is in it. `week` is its Monday, the link one of the children’s. */
export function signatureLetter({ publicUrl, locale, childId, week }: About): Letter {
  const words = WORDS[locale];
  const span = weekSpan(week, locale);
  const subject = words.subject(span);
  const url = `${publicUrl.replace(/\/+$/, '')}/diary/${childId}/${week}`;
  return { subject, ...frameOf({ title: subject, sentence: words.sentence(span), open: words.open, url, locale }) };
}

type About = { publicUrl: string; locale: Locale; childId: string; week: Day };
