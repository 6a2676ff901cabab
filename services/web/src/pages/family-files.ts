import { file } from '../parts/file.tsx';

/** Pages of a child that are waited for where they are opened first, each with what it puts in its place before. */
export const homeworkPage = file(async () => {
  const { default: Page, ahead } = await import('./homework/homework-page.tsx');
  return { Page, ahead };
});
export const marksPage = file(async () => {
  const { default: Page, ahead } = await import('./marks/marks-page.tsx');
  return { Page, ahead };
});
