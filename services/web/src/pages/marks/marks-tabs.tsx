import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from './marks.module.css';

/** Ways to look at marks, in the order of their tabs. */
const TITLES = { list: m.marks_as_list, subjects: m.marks_by_subject, chart: m.progress_tab };
export type ViewName = keyof typeof TITLES;

/** The view of an address, by subject where it names none. */
export function viewOf(search: URLSearchParams): ViewName {
  const asked = search.get('view') ?? '';
  return asked in TITLES ? (asked as ViewName) : 'subjects';
}

/** The tabs are links: Back returns to the view and the days before. `search` undefined: the finals are open. These are the family's alone. */
export function MarksTabs({ child, search }: { child: string; search?: URLSearchParams }) {
  const { role } = useBoot();
  const days = Object.fromEntries([...(search ?? [])].filter(([name]) => name === 'from' || name === 'until'));
  const here = search && viewOf(search);
  const names = Object.keys(TITLES) as ViewName[];
  return (
    <nav className={styles.tabs} aria-label={m.marks_views()}>
      {names.map((view) => (
        <Link key={view} to={paths.marksOf(child, { view, ...days })} aria-current={view === here ? 'page' : undefined}>
          {TITLES[view]()}
        </Link>
      ))}
      {role.role !== 'trustedPerson' && (
        <Link to={paths.finalMarks(child)} aria-current={here ? undefined : 'page'}>
          {m.final_marks_tab()}
        </Link>
      )}
    </nav>
  );
}
