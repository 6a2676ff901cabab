import { mondayOf } from '@parta/school';
import { Navigate, useSearchParams } from 'react-router';
import { schoolToday } from '../parts/dates.ts';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import { isFamily, useBoot } from '../session.ts';
import { m } from '../words/messages.js';

const TEACHES = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);

/** Pages of the first child that a shortcut of the installed app may open: it knows no child. */
const SHORTCUTS = new Set(['homework', 'timetable']);

/** `/` is the home of the role: this week for families, today's lessons for teachers, the import for the administrator. */
export function HomePage() {
  const boot = useBoot();
  const [child] = boot.children;
  const [search] = useSearchParams();
  const page = search.get('open') ?? '';
  if (!isFamily(boot)) return <Navigate to={TEACHES.has(boot.role.role) ? paths.today : paths.imports} replace />;
  if (child && SHORTCUTS.has(page)) return <Navigate to={paths.diary(child.pupilId, page)} replace />;
  if (child) return <Navigate to={paths.week(child.pupilId, mondayOf(schoolToday()))} replace />;
  return (
    <>
      <h1 className="vh" tabIndex={-1}>
        {m.section_diary()}
      </h1>
      <Notice title={m.no_children()}>
        <p>{m.no_children_how()}</p>
        <p>{m.no_children_where()}</p>
      </Notice>
    </>
  );
}
