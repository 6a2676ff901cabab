import { file } from './parts/file.tsx';

/** The files that the pages families open first are made of beside the first load. The build names them, too (`build/pages.ts`). */
export const later = file(() => import('./pages/diary/later.ts'));
export const familyPages = file(() => import('./pages/family-pages.tsx'));
export const signInPage = file(() => import('./pages/sign-in/sign-in-page.tsx'));
