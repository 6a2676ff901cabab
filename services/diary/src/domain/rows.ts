import type {
  AcademicYearOpened,
  AttendanceCode,
  HomeworkGiven,
  LessonsPlanned,
  MarkSet,
  PupilEnrolled,
  RemarkGiven,
  Scale,
  SchoolDaysSet,
  WeekOfPupilAnswer,
} from '@parta/contracts';

/** What every row knows: when the fact that made it was said. */
type Said = { at: string };

/** One enrolment of a pupil; `until` is the first day outside the class. */
export type Enrolment = Said & { schoolId: string } & PupilEnrolled['enrolments'][number];
export type SchoolClass = Said & { classId: string; schoolId: string; grade: number; weekDays: number };
/** `until` of a year, of its periods and of a holiday is the last day. */
export type SchoolYear = Said & {
  yearId: string;
  schoolId: string;
  from: string;
  until: string;
  periods: YearPeriod[];
};
export type YearPeriod = AcademicYearOpened['periods'][number];
export type SchoolDays = Said & { schoolId: string } & Pick<SchoolDaysSet, 'holidays' | 'daysOff'>;
/** A pupil's days in a group, [from, until). */
export type Membership = Said & { groupId: string; from: string; until: string | null };

type PlannedLesson = LessonsPlanned['lessons'][number];
/** How a lesson differs from the timetable. */
export type LessonChange = NonNullable<WeekOfPupilAnswer['days'][number]['lessons'][number]['change']>;
/** `stands` is false for a lesson that was withdrawn, or of which only entries are known so far. */
export type Lesson = Said &
  Omit<PlannedLesson, 'ver'> & {
    groupId: string;
    subject: string;
    stands: boolean;
    change: LessonChange | null;
    topic: string;
    checked: boolean;
  };

/** What a work is worth; `ver` 0 where it was never planned, `marked` once a mark of it stands. */
export type Work = Said & Omit<MarkSet['works'][number], 'typeId'> & { lessonId: string; ver: number; marked: boolean };
/** `value` null: removed. `was` is the last value that differed from this one, null where none did. */
export type Mark = Said & {
  markId: string;
  workId: string;
  lessonId: string;
  pupilId: string;
  part: number;
  value: string | null;
  was: string | null;
  comment: string | null;
  /** The last day of a debt. */
  due: string | null;
  /** The first mark, where this one retakes it. */
  retakeOf: string | null;
  by: string | null;
  ver: number;
};
export type Attendance = Said & {
  lessonId: string;
  pupilId: string;
  code: AttendanceCode | null;
  minutes: number | null;
};
/** `state` of what a family was told; the words of what was taken back are gone. */
export type Remark = Said &
  Pick<RemarkGiven, 'remarkId' | 'pupilId' | 'lessonId' | 'kind' | 'title' | 'text' | 'state' | 'by'>;
/** The class teacher's word under a week, without text where it was taken back; of one school. */
export type WeekRemark = Said & PupilWeek & { schoolId: string; text: string; by: string | null };
export type Homework = Said &
  Pick<
    HomeworkGiven,
    'homeworkId' | 'groupId' | 'lessonId' | 'kind' | 'text' | 'dueLessonId' | 'dueDay' | 'pupilIds'
  > & {
    givenOn: string;
    links?: HomeworkGiven['links'];
    files?: HomeworkGiven['files'];
  };
/** A group by its subject and scale: a group whose card has not come yet is taken to be of the usual scale. */
export type SubjectGroup = { groupId: string; subject: string; scale: Scale };

/** A week of a pupil: the key of a document. `monday` is a Monday. */
export type PupilWeek = { pupilId: string; monday: string };

/** Everything that a pupil's week is made of. Order does not matter; rows of neighbouring days may be among them. */
export type WeekRows = PupilWeek & {
  enrolments: Enrolment[];
  classes: SchoolClass[];
  years: SchoolYear[];
  schoolDays: SchoolDays[];
  memberships: Membership[];
  lessons: Lesson[];
  works: Work[];
  marks: Mark[];
  attendance: Attendance[];
  remarks: Remark[];
  weekRemarks: WeekRemark[];
  homework: Homework[];
};
