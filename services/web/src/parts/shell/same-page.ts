import { paths } from '../../paths.ts';

/**
 * The address of the page that is open, about another child (F-018): its week, its marks in the same view. What stands
 * deeper, one subject or one period, is the first child's own and is left behind; a page without a child leads to the week
 * that begins on `monday`.
 */
export function samePageOf(open: { pathname: string; search: string }, pupilId: string, monday: string): string {
  const [, part, , page] = open.pathname.split('/');
  if (part !== 'diary' || !page) return paths.week(pupilId, monday);
  const view = new URLSearchParams(open.search).get('view');
  return `${paths.diary(pupilId, page)}${view ? `?view=${encodeURIComponent(view)}` : ''}`;
}
