import type { EntityManager } from 'typeorm';
import type { AbsenceRows } from '../domain/absence-history.ts';
import type { SchoolLesson } from '../domain/own-lessons.ts';
import type { Attendance } from '../domain/rows.ts';
import { Groups } from './groups.ts';
import { Homeworks } from './homeworks.ts';
import { Lessons } from './lessons.ts';
import { Marks } from './marks.ts';
import { Settings } from './settings.ts';
import { instant } from './sql.ts';
import { Works } from './works.ts';

type Days = { pupilId: string; from: string; until: string };

/** The rows of a pupil's absences over many days, in eight statements. */
export class Absences {
  constructor(private readonly manager: EntityManager) {}

  async rowsOf(days: Days): Promise<AbsenceRows> {
    const { pupilId } = days;
    const memberships = await new Groups(this.manager).membershipsOf([pupilId]);
    const lessons = await this.lessonsOf(unique(memberships.map(({ groupId }) => groupId)), days);
    const attendance = await this.attendanceOf(
      pupilId,
      lessons.map(({ lessonId }) => lessonId),
    );
    const coded = attendance.filter(({ code }) => code !== null).map(({ lessonId }) => lessonId);
    const settings = await new Settings(this.manager).bySchool(unique(lessons.map(({ schoolId }) => schoolId)));
    return { pupilId, memberships, lessons, attendance, settings, ...(await this.taughtIn(coded, days)) };
  }

  private lessonsOf(groupIds: readonly string[], { from, until }: Days): Promise<SchoolLesson[]> {
    return this.manager.query(
      `select lesson_id as "lessonId", school_id as "schoolId", group_id as "groupId", subject, day::text as day, number, starts, ends,
         teacher_ids as "teacherIds", room, stands, change, topic, checked, ${instant('at')} as at
       from lesson where group_id = any($1) and day between $2 and $3`,
      [groupIds, from, until],
    );
  }

  /** By lesson, not by day: a lesson that was moved takes its codes along. */
  private attendanceOf(pupilId: string, lessonIds: readonly string[]): Promise<Attendance[]> {
    return this.manager.query(
      `select lesson_id as "lessonId", pupil_id as "pupilId", code, minutes, ${instant('at')} as at
       from attendance where pupil_id = $1 and lesson_id = any($2)`,
      [pupilId, lessonIds],
    );
  }

  private async taughtIn(lessonIds: readonly string[], { pupilId, from, until }: Days) {
    const homework = await new Homeworks(this.manager).givenOn(lessonIds);
    const works = await new Works(this.manager).ofLessons(lessonIds);
    const marks = await new Marks(this.manager).inDays(pupilId, from, until);
    const dueDays = await new Lessons(this.manager).daysOf(homework.flatMap(({ dueLessonId }) => dueLessonId ?? []));
    return { homework, works, marks, dueDays };
  }
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
