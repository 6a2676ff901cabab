import { mondayOf } from '@parta/school';
import type { Line } from './telling.ts';
import { type Locale, WORDS } from './letter-words.ts';

/** A letter as it is put together: who it is about and where the diary is. `childName` is the given name. */
export type LetterAbout = {
  childId: string;
  childName: string;
  lines: readonly Line[];
  publicUrl: string;
  locale: Locale;
};
export type Letter = { subject: string; text: string; html: string };

/** More lines than these nobody reads in a letter; the diary has them all. */
const SHOWN_LINES = 40;

/** The letter about marks: by subject, each with its kind of work and weight, corrected ones with the value before (F-129). */
export function marksLetter(about: LetterAbout): Letter {
  const words = WORDS[about.locale];
  const shown = about.lines.slice(0, SHOWN_LINES);
  const more = about.lines.length - shown.length;
  const subjects = bySubject(shown).map(({ subject, lines }) => ({ subject, entries: lines.map(words.line) }));
  const title = titleOf(about);
  const url = diaryUrl(about);
  const last = more > 0 ? [words.more(more)] : [];
  const text = [
    words.greeting,
    title.sentence,
    ...subjects.map(({ subject, entries }) => [subject, ...entries.map((entry) => `  ${entry}`)].join('\n')),
    ...last,
    `${words.open}: ${url}`,
    words.footer,
  ].join('\n\n');
  return { subject: title.subject, text, html: htmlOf(about, { subjects, last, sentence: title.sentence, url }) };
}

type Parts = { subjects: { subject: string; entries: string[] }[]; last: string[]; sentence: string; url: string };

/** Readable without images, 16 px and more, one column. */
function htmlOf({ locale, childName }: LetterAbout, { subjects, last, sentence, url }: Parts): string {
  const words = WORDS[locale];
  const tables = subjects.map(
    ({ subject, entries }) =>
      `<h2 style="font-size:18px;margin:20px 0 4px">${escaped(subject)}</h2>` +
      `<ul style="margin:0;padding-left:20px">${entries.map((entry) => `<li>${escaped(entry)}</li>`).join('')}</ul>`,
  );
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(childName)}</title></head>`,
    '<body style="margin:0 auto;max-width:560px;padding:16px;font:16px/1.5 sans-serif;color:#1b1b1b;background:#fff">',
    `<p>${escaped(words.greeting)}</p><p>${escaped(sentence)}</p>`,
    ...tables,
    ...last.map((each) => `<p>${escaped(each)}</p>`),
    `<p style="margin-top:24px"><a href="${escaped(url)}" style="color:#0b57a4">${escaped(words.open)}</a></p>`,
    `<p style="font-size:14px;color:#595959">${escaped(words.footer)}</p></body></html>`,
  ].join('\n');
}

function titleOf({ locale, childName, lines }: LetterAbout): { subject: string; sentence: string } {
  const isCorrected = lines.every(({ was }) => was !== null);
  return WORDS[locale].title(childName, isCorrected ? 'corrected' : 'new');
}

/** The week of the newest lesson among the lines. */
function diaryUrl({ publicUrl, childId, lines }: LetterAbout): string {
  const newest = lines
    .map(({ day }) => day)
    .toSorted()
    .at(-1) as string;
  return `${publicUrl.replace(/\/+$/, '')}/diary/${childId}/${mondayOf(newest)}`;
}

/** @param lines in order of subjects */
function bySubject(lines: readonly Line[]): { subject: string; lines: Line[] }[] {
  const subjects = new Map<string, Line[]>();
  for (const line of lines) subjects.set(line.subject, [...(subjects.get(line.subject) ?? []), line]);
  return [...subjects].map(([subject, ofSubject]) => ({ subject, lines: ofSubject }));
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] as string);
}
