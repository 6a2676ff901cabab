import type { LessonsOfPupils } from '../../domain/absences/own-lessons.ts';
import type { Attendances } from '../lessons/attendances.ts';
import type { Lessons } from '../lessons/lessons.ts';
import type { Groups } from '../school/groups.ts';

type Span = { from: string; until: string };

/** Everything some pupils were taught, with what stands about them. */
export class PupilLessons {
  constructor(
    private readonly groups: Groups,
    private readonly lessons: Lessons,
    private readonly attendances: Attendances,
  ) {}

  /** Lessons of every group any of them ever belonged to, of some days, both included. */
  async of(pupilIds: string[], schoolId: string, { from, until }: Span): Promise<LessonsOfPupils> {
    const groups = await this.groups.ofPupils(pupilIds, schoolId);
    const lessons = await this.lessons.ofGroups(groups, from, until);
    const attendance = await Promise.all(
      byYear(lessons).map(([schoolYear, ids]) => this.attendances.ofLessons({ schoolYear, schoolId }, ids)),
    );
    return { groups, lessons, attendance: attendance.flat() };
  }
}

/** An academic year is a partition of its own. */
function byYear(lessons: { schoolYear: number; id: string }[]): [number, string[]][] {
  const years = [...new Set(lessons.map(({ schoolYear }) => schoolYear))];
  return years.map((year) => [year, lessons.flatMap(({ schoolYear, id }) => (schoolYear === year ? id : []))]);
}
