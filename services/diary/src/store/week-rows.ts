import type { EntityManager } from 'typeorm';
import type { Homework, PupilWeek, WeekRows } from '../domain/rows.ts';
import { Attendances } from './attendances.ts';
import { grouped } from './grouped.ts';
import { Groups } from './groups.ts';
import { Homeworks } from './homeworks.ts';
import { Lessons } from './lessons.ts';
import { Marks } from './marks.ts';
import { Pupils } from './pupils.ts';
import { Remarks } from './remarks.ts';
import { SchoolClasses } from './school-classes.ts';
import { SchoolDaysOff } from './school-days.ts';
import { SchoolYears } from './school-years.ts';
import { WeekRemarks } from './week-remarks.ts';
import { Works } from './works.ts';

/** The rows of many weeks, read together: thirteen statements for one week or for a thousand. Each week gets its own rows only. */
export async function weekRows(manager: EntityManager, weeks: readonly PupilWeek[]): Promise<WeekRows[]> {
  const frame = await frameOf(manager, unique(weeks.map(({ pupilId }) => pupilId)));
  const entries = await entriesOf(manager, weeks, frame.memberships);
  const entered = enteredBy(entries);
  const ofPupil = ({ pupilId }: { pupilId: string }) => pupilId;
  const enrolments = grouped(frame.enrolments, ofPupil);
  const memberships = grouped(frame.memberships, ofPupil);
  const marks = grouped(entries.marks, ofPupil);
  const attendance = grouped(entries.attendance, ofPupil);
  const remarks = grouped(entries.remarks, ofPupil);
  const words = grouped(entries.weekRemarks, ofPupil);
  return weeks.map(({ pupilId, monday }) => ({
    pupilId,
    monday,
    enrolments: enrolments(pupilId),
    classes: frame.classes,
    years: frame.years,
    schoolDays: frame.schoolDays,
    memberships: memberships(pupilId),
    marks: marks(pupilId),
    attendance: attendance(pupilId),
    remarks: remarks(pupilId),
    weekRemarks: words(pupilId).filter((word) => word.monday === monday),
    ...entered([...memberships(pupilId), ...marks(pupilId), ...attendance(pupilId), ...remarks(pupilId)], monday),
  }));
}

type Seen = { groupId: string } | { lessonId: string };
type Entries = Awaited<ReturnType<typeof entriesOf>>;

/** Lessons of one week with what stands in them for everybody: those of the pupil's groups, and those with an entry of the pupil. */
function enteredBy({ lessons, works, homework }: Entries) {
  const ofGroup = grouped(lessons, ({ groupId }) => groupId);
  const byId = grouped(lessons, ({ lessonId }) => lessonId);
  const worksOf = grouped(works, ({ lessonId }) => lessonId);
  const homeworkOf = grouped(homework, placeOfHomework);
  return (seen: readonly Seen[], monday: string) => {
    const found = seen.flatMap((each) => [
      ...('lessonId' in each ? byId(each.lessonId) : []),
      ...('groupId' in each ? ofGroup(each.groupId) : []),
    ]);
    const own = [...new Set(found)].filter((lesson) => lesson.monday === monday);
    const places = unique(own.flatMap(({ lessonId, groupId }) => [lessonId, groupId]));
    return {
      lessons: own,
      works: own.flatMap(({ lessonId }) => worksOf(lessonId)),
      homework: places.flatMap((place) => homeworkOf(place)),
    };
  };
}

/** Where homework is looked for: at the lesson it is due on, in its group when it is due on a day, else where it was given. */
function placeOfHomework({ dueLessonId, dueDay, lessonId, groupId }: Homework): string {
  return dueLessonId ?? (dueDay === null ? lessonId : groupId);
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
  const remarks = await new Remarks(manager).inWeeks(weeks);
  const weekRemarks = await new WeekRemarks(manager).inWeeks(weeks);
  const entered = unique([...marks, ...attendance, ...remarks].map(({ lessonId }) => lessonId));
  const groupIds = unique(memberships.map(({ groupId }) => groupId));
  const mondays = unique(weeks.map(({ monday }) => monday));
  const lessons = await new Lessons(manager).inWeeks(groupIds, mondays, entered);
  const lessonIds = lessons.map(({ lessonId }) => lessonId);
  const works = await new Works(manager).ofLessons(lessonIds);
  const ofGroups = unique(lessons.map(({ groupId }) => groupId));
  const homework = await new Homeworks(manager).forLessons(lessonIds, ofGroups, mondays);
  return { marks, attendance, remarks, weekRemarks, lessons, works, homework };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
