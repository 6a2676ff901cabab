import type { Page } from './ahead.ts';
import type { PageFiles } from './files-of.ts';

const week = 'pages/diary/later.ts';
const family = 'pages/family-pages.tsx';
const homework = 'pages/homework/homework-page.tsx';
const marks = 'pages/marks/marks-page.tsx';
const signIn = 'pages/sign-in/sign-in-page.tsx';

/** The pages families open first, with what they are made of beside the first load. The app waits for the same (`src/ahead.ts`). */
export const pages: Page[] = [
  { of: String.raw`^/(?:diary/[^/]+/\d{4}-[^/]*)?$`, needs: [week] },
  { of: '^/diary/[^/]+/homework$', needs: [family, homework] },
  { of: '^/diary/[^/]+/marks$', needs: [family, marks] },
  { of: '^/sign-in$', needs: [signIn] },
];

/**
 * Each in one file: the first load, what is told of a mark, a week and its homework, the sign-in, all marks. What several need stands
 * in the first of them; what the journal or the staff
 * needs, too, in a small one for both.
 */
export const pageFiles = (src: string): PageFiles => {
  const file = (name: string, ...of: string[]) => ({ name, of: of.map((each) => `${src}/${each}`) });
  return {
    first: file('first', 'main.tsx'),
    files: [
      file('mark', 'pages/diary/mark-dialog.tsx'),
      file('week', week, homework, family),
      file('sign-in', signIn),
      file('marks', marks),
    ],
    shared: [
      file('with-journal', 'pages/class-journal/journal-page.tsx'),
      file('with-staff', 'pages/staff-pages.tsx', 'pages/messages/messages-page.tsx'),
    ],
  };
};
