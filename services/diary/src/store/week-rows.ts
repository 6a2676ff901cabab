import type { EntityManager } from 'typeorm';
import type { PupilWeek, WeekRows } from '../domain/rows.ts';
import { Attendances } from './attendances.ts';
import { Groups } from './groups.ts';
import { Homeworks } from './homeworks.ts';
import { Lessons } from './lessons.ts';
import { Marks } from './marks.ts';
import { Pupils } from './pupils.ts';
import { SchoolClasses } from './school-classes.ts';
import { SchoolDaysOff } from './school-days.ts';
import { SchoolYears } from './school-years.ts';
import { Works } from './works.ts';

type OfPupil = { pupilId: string };

/** The rows of many weeks, read together: eleven statements for one week or for a thousand. */
export async function weekRows(manager: EntityManager, weeks: readonly PupilWeek[]): Promise<WeekRows[]> {
  const frame = await frameOf(manager, unique(weeks.map(({ pupilId }) => pupilId)));
  const entries = await entriesOf(manager, weeks, frame.memberships);
  const enrolments = byPupil(frame.enrolments);
  const memberships = byPupil(frame.memberships);
  const marks = byPupil(entries.marks);
  const attendance = byPupil(entries.attendance);
  return weeks.map(({ pupilId, monday }) => ({
    pupilId,
    monday,
    enrolments: enrolments(pupilId),
    classes: frame.classes,
    years: frame.years,
    schoolDays: frame.schoolDays,
    memberships: memberships(pupilId),
    lessons: entries.lessons,
    works: entries.works,
    marks: marks(pupilId),
    attendance: attendance(pupilId),
    homework: entries.homework,
  }));
}

async function frameOf(manager: EntityManager, pupilIds: string[]) {
  const enrolments = await new Pupils(manager).enrolmentsOf(pupilIds);
  const memberships = await new Groups(manager).membershipsOf(pupilIds);
  const schoolIds = unique(enrolments.map(({ schoolId }) => schoolId));
  const classes = await new SchoolClasses(manager).ofIds(unique(enrolments.map(({ classId }) => classId)));
  const years = await new SchoolYears(manager).ofSchools(schoolIds);
  const schoolDays = await new SchoolDaysOff(manager).ofSchools(schoolIds);
  return { enrolments, memberships, classes, years, schoolDays };
}

async function entriesOf(manager: EntityManager, weeks: readonly PupilWeek[], memberships: { groupId: string }[]) {
  const marks = await new Marks(manager).inWeeks(weeks);
  const attendance = await new Attendances(manager).inWeeks(weeks);
  const entered = unique([...marks, ...attendance].map(({ lessonId }) => lessonId));
  const groupIds = unique(memberships.map(({ groupId }) => groupId));
  const mondays = unique(weeks.map(({ monday }) => monday));
  const lessons = await new Lessons(manager).inWeeks(groupIds, mondays, entered);
  const lessonIds = lessons.map(({ lessonId }) => lessonId);
  const works = await new Works(manager).ofLessons(lessonIds);
  const ofGroups = unique(lessons.map(({ groupId }) => groupId));
  const homework = await new Homeworks(manager).forLessons(lessonIds, ofGroups, mondays);
  return { marks, attendance, lessons, works, homework };
}

function byPupil<Row extends OfPupil>(rows: readonly Row[]): (pupilId: string) => Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.pupilId, [...(found.get(row.pupilId) ?? []), row]);
  return (pupilId) => found.get(pupilId) ?? [];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
