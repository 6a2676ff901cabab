import { mondayOf } from '@parta/school';
import { escaped, frameOf } from './letter-frame.ts';
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
  const { locale, childName } = about;
  const words = WORDS[locale];
  const shown = about.lines.slice(0, SHOWN_LINES);
  const more = about.lines.length - shown.length;
  const subjects = bySubject(shown).map(({ subject, lines }) => ({ subject, entries: lines.map(words.line) }));
  const { subject, sentence } = titleOf(about);
  const last = more > 0 ? [words.more(more)] : [];
  const parts = { text: [...subjects.map(asText), ...last], html: [...subjects.map(asHtml), ...last.map(paragraph)] };
  return { subject, ...frameOf({ title: childName, sentence, open: words.open, url: diaryUrl(about), locale, parts }) };
}

type Entries = { subject: string; entries: string[] };

const asText = ({ subject, entries }: Entries): string => [subject, ...entries.map((entry) => `  ${entry}`)].join('\n');

const asHtml = ({ subject, entries }: Entries): string =>
  `<h2 style="font-size:18px;margin:20px 0 4px">${escaped(subject)}</h2>` +
  `<ul style="margin:0;padding-left:20px">${entries.map((entry) => `<li>${escaped(entry)}</li>`).join('')}</ul>`;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

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
