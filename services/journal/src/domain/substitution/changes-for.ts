import type { LessonsOfTeacherAnswer } from '@parta/contracts';
import type { PlannedPlace, Substitution } from './substitution.ts';
import { takesAway, type TeacherAbsence } from './teacher-absence.ts';

type Change = NonNullable<LessonsOfTeacherAnswer['lessons'][number]['change']>;
/** What became of some lessons, and the absences of their days. */
export type Changes = { substitutions: Substitution[]; absences: TeacherAbsence[] };

/** How lessons differ from the timetable for one teacher, by lesson; a substitute reads what the absent teacher left. */
export function changesFor(personId: string, { substitutions, absences }: Changes): Map<string, Change> {
  const changes = substitutions.flatMap((substitution): [string, Change][] => {
    const { lessonId, kind, planned, teacherIds } = substitution;
    if (kind === 'planned') return [];
    const caller = sideOf(personId, substitution);
    const tasks = caller === 'substitute' ? tasksFor(planned, absences) : '';
    return [[lessonId, { kind, caller, plannedIds: planned.teacherIds, teacherIds, tasks }]];
  });
  return new Map(changes);
}

function sideOf(personId: string, { kind, planned, teacherIds }: Substitution): Change['caller'] {
  if (!teacherIds.includes(personId)) return kind === 'cancelled' ? 'teacher' : 'replaced';
  return kind === 'extra' || planned.teacherIds.includes(personId) ? 'teacher' : 'substitute';
}

/** In the words of those who should have given the lesson. */
export function tasksFor(
  planned: Pick<PlannedPlace, 'day' | 'number' | 'teacherIds'>,
  absences: readonly TeacherAbsence[],
): string {
  const left = absences.filter(({ personId }) => planned.teacherIds.includes(personId));
  const told = left.filter((absence) => absence.state !== 'declined' && takesAway(absence, planned));
  return told
    .map(({ tasks }) => tasks)
    .filter(Boolean)
    .join('\n');
}
