import { WORDS, type Locale } from './letter-words.ts';

type Framed = { title: string; sentence: string; open: string; url: string; locale: Locale; parts?: Parts };
/** What stands between greeting and link, as lines and as HTML. */
type Parts = { text: readonly string[]; html: readonly string[] };

/** A letter as every one of ours looks: readable without images, 16 px and more, one column. */
export function frameOf({ title, sentence, open, url, locale, parts }: Framed): { text: string; html: string } {
  const { greeting, footer } = WORDS[locale];
  const text = [greeting, sentence, ...(parts?.text ?? []), `${open}: ${url}`, footer].join('\n\n');
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body style="margin:0 auto;max-width:560px;padding:16px;font:16px/1.5 sans-serif;color:#1b1b1b;background:#fff">',
    `<p>${escaped(greeting)}</p><p>${escaped(sentence)}</p>`,
    ...(parts?.html ?? []),
    `<p style="margin-top:24px"><a href="${escaped(url)}" style="color:#0b57a4">${escaped(open)}</a></p>`,
    `<p style="font-size:14px;color:#595959">${escaped(footer)}</p></body></html>`,
  ].join('\n');
  return { text, html };
}

export function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] as string);
}
