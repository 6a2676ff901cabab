import { Refusal } from '@parta/contracts';
import type { Group } from '../../domain/group.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { Changes } from '../../domain/substitution/changes-for.ts';
import type { Times } from '../../domain/substitution/slot-on.ts';
import type { SchoolDay } from '../../domain/substitution/clashes.ts';
import type { Lessons } from '../lessons/lessons.ts';
import type { Classes } from '../school/classes.ts';
import type { Groups } from '../school/groups.ts';
import type { Years } from '../school/years.ts';
import type { Substitutions } from './substitutions.ts';
import type { TeacherAbsences } from './teacher-absences.ts';

type Beside = {
  groups: Groups;
  lessons: Lessons;
  absences: TeacherAbsences;
  substitutions: Substitutions;
  years: Years;
  classes: Classes;
};

/** Days of a whole school: what substitutions are decided by. */
export class SchoolDays {
  constructor(private readonly beside: Beside) {}

  /** The lessons of an academic year on these days, both ends included, with their groups and the teachers who are away. */
  async of(year: { id: string; schoolId: string }, from: string, until: string): Promise<SchoolDay> {
    const groups = await this.beside.groups.ofYears([year.id]);
    const lessons = await this.beside.lessons.ofGroups(groups, from, until);
    return { groups, lessons, absences: await this.beside.absences.between(year.schoolId, from, until) };
  }

  /**
   * When lessons of the group's year ring.
   * @throws not-found for a group without a year
   */
  async timesOf({ yearId }: Pick<Group, 'yearId'>): Promise<Times> {
    const year = await this.beside.years.get(yearId);
    if (!year) throw new Refusal('not-found', 'No such academic year');
    return { year, grades: await this.beside.classes.gradesOf(yearId) };
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
    const substitutions = await this.beside.substitutions.ofLessons(schoolId, ids);
    const days = substitutions.map(({ planned }) => planned.day).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return { substitutions, absences: [] };
    return { substitutions, absences: await this.beside.absences.between(schoolId, first, last) };
  }
}
