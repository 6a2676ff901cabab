import { defineDatabase, type HearingOf, type ReadingOf, type StepsOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { ArchiveRow } from './archives/archive.row.ts';
import { Archives } from './archives/archives.ts';
import { Closings } from './closing/closings.ts';
import { LateChanges } from './closing/late-changes.ts';
import { FinalSheets } from './finals/final-sheets.ts';
import { Finals } from './finals/finals.ts';
import { AbsenceNoticeRow } from './absences/absence-notice.row.ts';
import { AbsenceNotices } from './absences/absence-notices.ts';
import { ExcuseRow } from './absences/excuse.row.ts';
import { Excuses } from './absences/excuses.ts';
import { ForeknownAbsences } from './absences/foreknown-absences.ts';
import { PupilLessons } from './absences/pupil-lessons.ts';
import { Attendances } from './lessons/attendances.ts';
import { AttendanceRow } from './lessons/attendance.row.ts';
import { ControlWorks } from './lessons/control-works.ts';
import { HomeworkFileRow } from './lessons/homework-file.row.ts';
import { HomeworkFiles } from './lessons/homework-files.ts';
import { HomeworkRow } from './lessons/homework.row.ts';
import { Homeworks } from './lessons/homeworks.ts';
import { JournalPages } from './lessons/journal-pages.ts';
import { LessonRow } from './lessons/lesson.row.ts';
import { Lessons } from './lessons/lessons.ts';
import { MarkHistoryRow } from './lessons/mark-history.row.ts';
import { MarkRow } from './lessons/mark.row.ts';
import { Marks } from './lessons/marks.ts';
import { WorkRow } from './lessons/work.row.ts';
import { WorkTypeRow } from './lessons/work-type.row.ts';
import { Works } from './lessons/works.ts';
import { School1764000000000 } from './migrations/1764000000000-school.ts';
import { Lessons1764000000001 } from './migrations/1764000000001-lessons.ts';
import { Timetables1764000000002 } from './migrations/1764000000002-timetables.ts';
import { Settings1764000000003 } from './migrations/1764000000003-settings.ts';
import { Marks1764000000040 } from './migrations/1764000000040-marks.ts';
import { TimetableSets1764000000020 } from './migrations/1764000000020-timetable-sets.ts';
import { Plans1764000000060 } from './migrations/1764000000060-plans.ts';
import { HomeworkFiles1764000000061 } from './migrations/1764000000061-homework-files.ts';
import { ControlWorks1764000000062 } from './migrations/1764000000062-control-works.ts';
import { PlanRow } from './plans/plan.row.ts';
import { Plans } from './plans/plans.ts';
import { Finals1764000000070 } from './migrations/1764000000070-finals.ts';
import { Archives1764000000080 } from './migrations/1764000000080-archives.ts';
import { Substitutions1764000000030 } from './migrations/1764000000030-substitutions.ts';
import { Remarks1764000000051 } from './migrations/1764000000051-remarks.ts';
import { Absences1764000000050 } from './migrations/1764000000050-absences.ts';
import { YearPlans1764000000010 } from './migrations/1764000000010-year-plans.ts';
import { RemarkRow } from './remarks/remark.row.ts';
import { Remarks } from './remarks/remarks.ts';
import { Closing1764000000071 } from './migrations/1764000000071-closing.ts';
import { Integrity1764000000072 } from './migrations/1764000000072-integrity.ts';
import { Findings } from './integrity/findings.ts';
import { IntegrityChecks } from './integrity/integrity-checks.ts';
import { AcademicYearRow } from './school/academic-year.row.ts';
import { Classes } from './school/classes.ts';
import { GroupMembersRow } from './school/group-members.row.ts';
import { GroupRow } from './school/group.row.ts';
import { GroupTeachersRow } from './school/group-teachers.row.ts';
import { Groups } from './school/groups.ts';
import { GuardianshipRow } from './school/guardianship.row.ts';
import { Guardianships } from './school/guardianships.ts';
import { PupilAgeRow } from './school/pupil-age.row.ts';
import { PupilEnrolmentsRow } from './school/pupil-enrolments.row.ts';
import { Pupils } from './school/pupils.ts';
import { Readers } from './school/readers.ts';
import { SchoolClassRow } from './school/school-class.row.ts';
import { SchoolRolesRow } from './school/school-roles.row.ts';
import { SchoolRow } from './school/school.row.ts';
import { Schools } from './school/schools.ts';
import { Years } from './school/years.ts';
import { SettingRow } from './school/setting.row.ts';
import { Settings } from './school/settings.ts';
import { ChangedLessons } from './substitutions/changed-lessons.ts';
import { SchoolDays } from './substitutions/school-days.ts';
import { SubstitutionRow } from './substitutions/substitution.row.ts';
import { Substitutions } from './substitutions/substitutions.ts';
import { TeacherAbsenceRow } from './substitutions/teacher-absence.row.ts';
import { TeacherAbsences } from './substitutions/teacher-absences.ts';
import { YearPlanRow } from './school/year-plan.row.ts';
import { PlannedYears } from './timetables/planned-years.ts';
import { TimetableFiles } from './timetables/timetable-files.ts';
import { TimetablePartRow } from './timetables/timetable-part.row.ts';
import { TimetableVersionRow } from './timetables/timetable-version.row.ts';
import { Timetables } from './timetables/timetables.ts';
import { WeekSheets } from './timetables/week-sheets.ts';

const open = (manager: EntityManager) => {
  const school = { schools: new Schools(manager), years: new Years(manager), groups: new Groups(manager) };
  const guardianships = new Guardianships(manager);
  const classes = new Classes(manager);
  const works = new Works(manager);
  const lessons = new Lessons(manager);
  const substitutions = new Substitutions(manager);
  const teacherAbsences = new TeacherAbsences(manager);
  const settings = new Settings(manager);
  const written = {
    works,
    guardianships,
    lessons,
    marks: new Marks(manager),
    attendances: new Attendances(manager, guardianships),
    homeworks: new Homeworks(manager),
    settings,
  };
  const finals = new Finals(manager);
  const notices = new AbsenceNotices(manager);
  const pupilLessons = new PupilLessons(school.groups, written.lessons, written.attendances);
  const closings = new Closings(manager);
  return {
    ...school,
    ...written,
    classes,
    readers: new Readers(school.schools, classes, school.groups),
    plans: new Plans(manager),
    archives: new Archives(manager),
    finals,
    teacherAbsences,
    changedLessons: new ChangedLessons(manager),
    substitutions,
    schoolDays: new SchoolDays({ ...school, classes, lessons, substitutions, absences: teacherAbsences }),
    pupils: new Pupils(manager),
    notices,
    remarks: new Remarks(manager),
    excuses: new Excuses(manager),
    pupilLessons,
    foreknown: new ForeknownAbsences(notices, pupilLessons, settings),
    controlWorks: new ControlWorks(manager),
    homeworkFiles: new HomeworkFiles(manager, written),
    timetables: new Timetables(manager, { ...school, classes }),
    plannedYears: new PlannedYears(manager, { ...school, classes }),
    finalSheets: new FinalSheets(manager, { ...school, finals, closings, settings, guardianships }),
    closings,
    lateChanges: new LateChanges(manager),
    findings: new Findings(manager),
    integrityChecks: new IntegrityChecks(manager, school.groups),
    pages: new JournalPages({ ...written, settings, closings }),
    timetableFiles: new TimetableFiles(manager),
    weekSheets: new WeekSheets(manager, school.groups),
  };
};

const ofSchool = [
  SchoolRow,
  AcademicYearRow,
  YearPlanRow,
  SchoolClassRow,
  GroupRow,
  GroupMembersRow,
  GroupTeachersRow,
  GuardianshipRow,
  SchoolRolesRow,
  SettingRow,
  PupilEnrolmentsRow,
  PupilAgeRow,
];
const ofAbsences = [AbsenceNoticeRow, ExcuseRow, RemarkRow];
const ofLessons = [LessonRow, MarkRow, MarkHistoryRow, AttendanceRow, WorkTypeRow, WorkRow, HomeworkRow];
const ofSubstitutions = [SubstitutionRow, TeacherAbsenceRow];

/** The journal's database: the school as the registry said it, lessons with what stands in them, timetables. */
export const journalDatabase = defineDatabase({
  name: 'journal',
  rows: [
    ...ofSchool,
    ...ofLessons,
    ...ofAbsences,
    ...ofSubstitutions,
    TimetableVersionRow,
    TimetablePartRow,
    PlanRow,
    HomeworkFileRow,
    ArchiveRow,
  ],
  migrations: [
    School1764000000000,
    Lessons1764000000001,
    Timetables1764000000002,
    Settings1764000000003,
    TimetableSets1764000000020,
    Substitutions1764000000030,
    Marks1764000000040,
    Plans1764000000060,
    HomeworkFiles1764000000061,
    ControlWorks1764000000062,
    Finals1764000000070,
    Archives1764000000080,
    Absences1764000000050,
    YearPlans1764000000010,
    Remarks1764000000051,
    Closing1764000000071,
    Integrity1764000000072,
  ],
  open,
});

export type Store = ReturnType<typeof open>;
export type Unit = UnitOf<Store>;
export type Reading = ReadingOf<Store>;
export type Steps = StepsOf<Store>;
export type Hearing = HearingOf<Store>;
