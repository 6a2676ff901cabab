import { defineDatabase, type HearingOf, type ReadingOf, type StepsOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { AbsenceNotices } from './absences/absence-notices.ts';
import { Excuses } from './absences/excuses.ts';
import { ForeknownAbsences } from './absences/foreknown-absences.ts';
import { PupilLessons } from './absences/pupil-lessons.ts';
import { ArchivedAbsences } from './archives/archived-absences.ts';
import { ArchivedDecisions } from './archives/archived-decisions.ts';
import { ArchivedLessons } from './archives/archived-lessons.ts';
import { Archives } from './archives/archives.ts';
import { Closings } from './closing/closings.ts';
import { LateChanges } from './closing/late-changes.ts';
import { FinalSheets } from './finals/final-sheets.ts';
import { Finals } from './finals/finals.ts';
import { Findings } from './integrity/findings.ts';
import { IntegrityChecks } from './integrity/integrity-checks.ts';
import { Attendances } from './lessons/attendances.ts';
import { ControlWorks } from './lessons/control-works.ts';
import { HomeworkFiles } from './lessons/homework-files.ts';
import { Homeworks } from './lessons/homeworks.ts';
import { JournalPages } from './lessons/journal-pages.ts';
import { Lessons } from './lessons/lessons.ts';
import { Marks } from './lessons/marks.ts';
import { Works } from './lessons/works.ts';
import { migrations } from './migrations.ts';
import { StaffNotices } from './notices/staff-notices.ts';
import { Plans } from './plans/plans.ts';
import { Achievements } from './records/achievements.ts';
import { ExternalResults } from './records/external-results.ts';
import { Remarks } from './remarks/remarks.ts';
import { WeekRemarks } from './remarks/week-remarks.ts';
import { rows } from './rows.ts';
import { Classes } from './school/classes.ts';
import { Groups } from './school/groups.ts';
import { Guardianships } from './school/guardianships.ts';
import { HeadCounts } from './school/head-counts.ts';
import { Pupils } from './school/pupils.ts';
import { Readers } from './school/readers.ts';
import { Schools } from './school/schools.ts';
import { Settings } from './school/settings.ts';
import { Years } from './school/years.ts';
import { ChangedLessons } from './substitutions/changed-lessons.ts';
import { SchoolDays } from './substitutions/school-days.ts';
import { SubstituteRequests } from './substitutions/substitute-requests.ts';
import { Substitutions } from './substitutions/substitutions.ts';
import { TeacherAbsences } from './substitutions/teacher-absences.ts';
import { PlannedYears } from './timetables/planned-years.ts';
import { TimetableFiles } from './timetables/timetable-files.ts';
import { Timetables } from './timetables/timetables.ts';
import { WeekSheets } from './timetables/week-sheets.ts';
import { LeavingSheets } from './transfer/leaving-sheets.ts';
import { TransferSheets } from './transfer/transfer-sheets.ts';

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
    attendances: new Attendances(manager),
    homeworks: new Homeworks(manager),
    settings,
  };
  const finals = new Finals(manager);
  const notices = new AbsenceNotices(manager);
  const pupilLessons = new PupilLessons(school.groups, written.lessons, written.attendances);
  const closings = new Closings(manager);
  const transferSheets = new TransferSheets(manager);
  return {
    ...school,
    ...written,
    classes,
    readers: new Readers(school.schools, classes, school.groups),
    plans: new Plans(manager),
    archives: new Archives(manager),
    archivedLessons: new ArchivedLessons(manager),
    archivedDecisions: new ArchivedDecisions(manager),
    archivedAbsences: new ArchivedAbsences(manager),
    finals,
    teacherAbsences,
    changedLessons: new ChangedLessons(manager),
    substitutions,
    substituteRequests: new SubstituteRequests(manager),
    schoolDays: new SchoolDays({ ...school, classes, lessons, substitutions, absences: teacherAbsences }),
    pupils: new Pupils(manager),
    headCounts: new HeadCounts(manager),
    notices,
    remarks: new Remarks(manager),
    weekRemarks: new WeekRemarks(manager),
    staffNotices: new StaffNotices(manager),
    achievements: new Achievements(manager),
    externalResults: new ExternalResults(manager),
    excuses: new Excuses(manager),
    pupilLessons,
    foreknown: new ForeknownAbsences(notices, pupilLessons, settings),
    controlWorks: new ControlWorks(manager),
    homeworkFiles: new HomeworkFiles(manager, written),
    timetables: new Timetables(manager, { ...school, classes, settings }),
    plannedYears: new PlannedYears(manager, { ...school, classes }),
    finalSheets: new FinalSheets(manager, { ...school, finals, closings, settings, guardianships, transferSheets }),
    closings,
    transferSheets,
    leavingSheets: new LeavingSheets(manager),
    lateChanges: new LateChanges(manager),
    findings: new Findings(manager),
    integrityChecks: new IntegrityChecks(manager, school.groups),
    pages: new JournalPages({ ...written, settings, closings }),
    timetableFiles: new TimetableFiles(manager),
    weekSheets: new WeekSheets(manager, { ...school, settings }),
  };
};

/** The journal's database: the school as the registry said it, lessons with what stands in them, timetables. */
export const journalDatabase = defineDatabase({
  name: 'journal',
  rows,
  migrations,
  open,
});

export type Store = ReturnType<typeof open>;
export type Unit = UnitOf<Store>;
export type Reading = ReadingOf<Store>;
export type Steps = StepsOf<Store>;
export type Hearing = HearingOf<Store>;
