export type Locale = 'ru' | 'en';

/** The first of the reader's languages that Parta speaks, from `Accept-Language`; Russian where none is. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality] = part
      .trim()
      .toLowerCase()
      .split(/;\s*q=/);
    return { language: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
  });
  const spoken = wanted.filter(({ language, quality }) => (language === 'ru' || language === 'en') && quality > 0);
  const [best] = spoken.toSorted((one, other) => other.quality - one.quality);
  return best?.language === 'en' ? 'en' : 'ru';
}
