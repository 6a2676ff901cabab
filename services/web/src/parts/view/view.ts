/** How the person wants to see Parta: attributes of `<html>`, kept in the view cookie that `view.js` reads before the first paint. */
export const VIEW = {
  theme: ['light', 'dark', 'hc', 'hcdark', 'hcblue', 'hcbrown'],
  size: ['100', '150', '200'],
  spacing: ['normal', 'wide'],
  words: ['off', 'on'],
  images: ['on', 'off'],
  motion: ['on', 'off'],
} as const;

export type ViewName = keyof typeof VIEW;
export type View = { [Name in ViewName]: (typeof VIEW)[Name][number] };

const YEAR = 365 * 24 * 3600;

export function readView(): View {
  const { dataset } = document.documentElement;
  return Object.fromEntries(Object.entries(VIEW).map(([name, values]) => [name, dataset[name] ?? values[0]])) as View;
}

/** Choosing high contrast for the first time also enlarges, widens and puts marks in words; each can be taken back. */
export function changeView(change: Partial<View>): View {
  const before = readView();
  const startsContrast = change.theme?.startsWith('hc') && !before.theme.startsWith('hc') && before.size === '100';
  const next: View = { ...before, ...(startsContrast && { size: '150', spacing: 'wide', words: 'on' }), ...change };
  Object.assign(document.documentElement.dataset, next);
  keep({ ...next, lang: document.documentElement.lang });
  return next;
}

/** The language is part of the view, so a page in it can be painted before anybody has signed in. */
export function changeLanguage(lang: 'ru' | 'en'): void {
  keep({ ...readView(), lang });
  location.reload();
}

function keep(view: Record<string, string>): void {
  const text = Object.entries(view).map(([name, value]) => `${name}.${value}`);
  document.cookie = `view=${text.join('_')}; path=/; max-age=${YEAR}; samesite=lax`;
}
