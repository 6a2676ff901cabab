import { mondayOf } from '@parta/school';
import { Navigate } from 'react-router';
import { schoolToday } from '../parts/dates.ts';
import { Notice } from '../parts/notice.tsx';
import { paths } from '../paths.ts';
import { isFamily, useBoot } from '../session.ts';
import { m } from '../words/messages.js';

const TEACHES = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);

/** `/` is the home of the role: this week for families, today's lessons for teachers, the import for the administrator. */
export function HomePage() {
  const boot = useBoot();
  const [child] = boot.children;
  if (!isFamily(boot)) return <Navigate to={TEACHES.has(boot.role.role) ? paths.today : paths.imports} replace />;
  if (child) return <Navigate to={paths.week(child.pupilId, mondayOf(schoolToday()))} replace />;
  return (
    <Notice title={m.no_children()}>
      <p>{m.no_children_how()}</p>
    </Notice>
  );
}
