import { CLASSES, type DemoClass, gradeOf } from './classes.ts';
import { csvOf } from './csv.ts';
import { hasMarks, SUBJECTS } from './curriculum.ts';
import type { DemoSchool } from './demo-school.ts';
import type { Group } from './groups.ts';
import { DEMO_SCHOOL, YEAR } from './school-year.ts';

const HOMEROOM = 'course-homeroom';

/** One course for every subject, and one the homerooms need to refer to. */
export function coursesFile({ groups }: DemoSchool): string {
  const taught = [...new Set(groups.map(({ subject }) => subject))].map((subject) => ({
    sourcedId: `course-${subject}`,
    title: SUBJECTS[subject],
    courseCode: subject,
    grades: gradesOf(groups.filter((group) => group.subject === subject).map(({ classId }) => classId)),
  }));
  const homeroom = { title: 'Класс', courseCode: 'homeroom', grades: gradesOf(CLASSES.map(({ id }) => id)) };
  return csvOf(
    'sourcedId status dateLastModified schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes',
    [{ sourcedId: HOMEROOM, ...homeroom }, ...taught].map((course) => ({
      ...course,
      schoolYearSourcedId: YEAR.id,
      orgSourcedId: DEMO_SCHOOL.id,
      subjects: course.title,
    })),
  );
}

/** Homerooms are the school's classes, scheduled ones its groups. */
export function classesFile({ groups }: DemoSchool): string {
  const homerooms = CLASSES.map(({ id, title }) => ({
    sourcedId: id,
    title,
    grades: gradeOf(id),
    courseSourcedId: HOMEROOM,
    classCode: title,
    classType: 'homeroom',
    'metadata.weekDays': '5',
  }));
  const header = `sourcedId status dateLastModified title grades courseSourcedId classCode classType location
    schoolSourcedId termSourcedIds subjects subjectCodes periods metadata.weekDays metadata.scale`;
  return csvOf(
    header,
    [...homerooms, ...groups.map(scheduled)].map((row) => ({
      ...row,
      schoolSourcedId: DEMO_SCHOOL.id,
      termSourcedIds: YEAR.id,
    })),
  );
}

/** The code names the class, and the part of it: `8Б`, `8Б/1`. */
function scheduled({ id, title, classId, subject, part, room }: Group) {
  const { grade, title: classTitle } = CLASSES.find((each) => each.id === classId) as DemoClass;
  return {
    sourcedId: id,
    title,
    grades: gradeOf(classId),
    courseSourcedId: `course-${subject}`,
    classCode: part === 0 ? classTitle : `${classTitle}/${part}`,
    classType: 'scheduled',
    location: room,
    subjects: SUBJECTS[subject],
    'metadata.scale': hasMarks(subject, grade) ? 'five' : 'none',
  };
}

function gradesOf(classIds: string[]): string {
  return [...new Set(classIds.map(gradeOf))].join(',');
}
