import type { Lesson } from '../../domain/lesson.ts';
import type { Changes } from '../../domain/substitution/changes-for.ts';
import type { SchoolDay } from '../../domain/substitution/clashes.ts';
import type { Lessons } from '../lessons/lessons.ts';
import type { Groups } from '../school/groups.ts';
import type { Substitutions } from './substitutions.ts';
import type { TeacherAbsences } from './teacher-absences.ts';

/** Days of a whole school: what substitutions are decided by. */
export class SchoolDays {
  constructor(
    private readonly groups: Groups,
    private readonly lessons: Lessons,
    private readonly absences: TeacherAbsences,
    private readonly substitutions: Substitutions,
  ) {}

  /** The lessons of an academic year on these days, both ends included, with their groups and the teachers who are away. */
  async of(year: { id: string; schoolId: string }, from: string, until: string): Promise<SchoolDay> {
    const groups = await this.groups.ofYears([year.id]);
    const lessons = await this.lessons.ofGroups(groups, from, until);
    return { groups, lessons, absences: await this.absences.between(year.schoolId, from, until) };
  }

  /** What became of these lessons of one or several schools, with the absences behind it. */
  async changesOf(lessons: readonly Lesson[]): Promise<Changes> {
    const schoolIds = [...new Set(lessons.map(({ schoolId }) => schoolId))];
    const found = await Promise.all(schoolIds.map((id) => this.changesIn(id, lessons)));
    return {
      substitutions: found.flatMap(({ substitutions }) => substitutions),
      absences: found.flatMap(({ absences }) => absences),
    };
  }

  private async changesIn(schoolId: string, lessons: readonly Lesson[]): Promise<Changes> {
    const ids = lessons.filter((lesson) => lesson.schoolId === schoolId).map(({ id }) => id);
    const substitutions = await this.substitutions.ofLessons(schoolId, ids);
    const days = substitutions.map(({ planned }) => planned.day).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return { substitutions, absences: [] };
    return { substitutions, absences: await this.absences.between(schoolId, first, last) };
  }
}
