import { frameOf } from './letter-frame.ts';
import type { Letter } from './letter.ts';
import type { Locale } from './letter-words.ts';

const WORDS = {
  ru: {
    subject: 'Непрочитанные сообщения школы',
    sentence: 'В дневнике вас ждут непрочитанные сообщения школы.',
    open: 'Открыть сообщения',
  },
  en: {
    subject: 'Unread messages from the school',
    sentence: 'Unread messages from the school wait for you in the diary.',
    open: 'Open the messages',
  },
} as const satisfies Record<Locale, unknown>;

/** Says that something waits and where; not what, from whom, or about whom. */
export function unreadLetter({ publicUrl, locale }: { publicUrl: string; locale: Locale }): Letter {
  const { subject, sentence, open } = WORDS[locale];
  const url = `${publicUrl.replace(/\/+$/, '')}/messages`;
  return { subject, ...frameOf({ title: subject, sentence, open, url, locale }) };
}
