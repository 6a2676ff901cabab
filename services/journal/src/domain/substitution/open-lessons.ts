import type { OpenLessonsAnswer } from '@parta/contracts';
import type { Group } from '../group.ts';
import { grouped } from '../grouped.ts';
import type { Lesson } from '../lesson.ts';
import type { SchoolDay } from './clashes.ts';
import { givers, plannedTeachers } from './givers.ts';
import { lacksTeacher } from './lacks-teacher.ts';
import type { SubstituteRequest } from './substitute-request.ts';
import type { Substitution } from './substitution.ts';
import { awayAt, takesAway, type TeacherAbsence } from './teacher-absence.ts';

/**
 * Lessons without a teacher by confirmed absences, and those of absent teachers that were settled. A lesson of several
 * teachers is open only when all of them are away (N-28); a cancelled one never is.
 */
export function openLessons(
  { lessons, groups, absences }: SchoolDay,
  { substitutions, requests }: { substitutions: readonly Substitution[]; requests: readonly SubstituteRequest[] },
): OpenLessonsAnswer['lessons'] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const asked = grouped(requests, ({ lessonId }) => lessonId);
  const standing = new Map(substitutions.map((each) => [each.lessonId, each]));
  return lessons.flatMap((lesson) => {
    const group = byId.get(lesson.groupId);
    if (!group) return [];
    const away = awayAt(absences, lesson);
    const [given, planned] = [
      givers(lesson, group),
      standing.get(lesson.id)?.planned.teacherIds ?? plannedTeachers(lesson, group),
    ];
    const isOpen = lacksTeacher(lesson, group, absences);
    const isSettled = lesson.actualIds !== null && planned.some((id) => away.includes(id));
    if (!isOpen && !isSettled) return [];
    return lineOf(lesson, group, {
      substitution: standing.get(lesson.id),
      planned,
      given,
      state: isOpen ? 'open' : 'settled',
      asked: asked.get(lesson.id) ?? [],
    });
  });
}

type Line = OpenLessonsAnswer['lessons'][number];
type Beside = {
  substitution: Substitution | undefined;
  planned: string[];
  given: string[];
  state: Line['state'];
  asked: readonly SubstituteRequest[];
};

function lineOf(lesson: Lesson, group: Group, { substitution, planned, given, state, asked }: Beside): Line {
  const { starts, ends, room, status } = lesson;
  const kind = substitution && substitution.kind !== 'planned' ? substitution.kind : null;
  return {
    ...{ ...titlesOf(lesson, group), starts, ends, room, status, state, plannedIds: planned, teacherIds: given },
    ...{ kind, ver: substitution?.ver ?? 0 },
    asked: asked.map(({ personId, state: word, reason }) => ({ personId, state: word, reason })),
  };
}

/** What names a lesson to people. */
export function titlesOf({ id: lessonId, groupId, day, number }: Lesson, { title, subject, classTitles }: Group) {
  return { lessonId, groupId, title, subject, classTitles, day, number };
}

/** Absences with the number of lessons of these days each takes its teacher from. */
export function absencesWithLessons({ lessons, groups, absences }: SchoolDay): OpenLessonsAnswer['absences'] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return absences.map((absence) => {
    const own = lessons.filter((lesson) => {
      const group = byId.get(lesson.groupId);
      return group && takesAway(absence, lesson) && plannedTeachers(lesson, group).includes(absence.personId);
    });
    return { ...absenceLine(absence), lessons: own.length };
  });
}

export function absenceLine({ id: absenceId, personId, from, until, numbers, tasks, state, ver }: TeacherAbsence) {
  return { absenceId, personId, from, until, numbers, tasks, state, ver };
}
