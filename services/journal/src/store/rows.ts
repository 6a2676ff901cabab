import { AbsenceNoticeRow } from './absences/absence-notice.row.ts';
import { ExcuseRow } from './absences/excuse.row.ts';
import { ArchiveRow } from './archives/archive.row.ts';
import { AttendanceRow } from './lessons/attendance.row.ts';
import { HomeworkFileRow } from './lessons/homework-file.row.ts';
import { HomeworkRow } from './lessons/homework.row.ts';
import { LessonRow } from './lessons/lesson.row.ts';
import { MarkHistoryRow } from './lessons/mark-history.row.ts';
import { MarkRow } from './lessons/mark.row.ts';
import { WorkTypeRow } from './lessons/work-type.row.ts';
import { WorkRow } from './lessons/work.row.ts';
import { PlanRow } from './plans/plan.row.ts';
import { AchievementRow } from './records/achievement.row.ts';
import { ExternalResultRow } from './records/external-result.row.ts';
import { ResultSheetRow } from './records/result-sheet.row.ts';
import { NoticeReadingRow } from './notices/notice-reading.row.ts';
import { StaffNoticeRow } from './notices/staff-notice.row.ts';
import { RemarkRow } from './remarks/remark.row.ts';
import { AcademicYearRow } from './school/academic-year.row.ts';
import { GroupMembersRow } from './school/group-members.row.ts';
import { GroupTeachersRow } from './school/group-teachers.row.ts';
import { GroupRow } from './school/group.row.ts';
import { GuardianshipRow } from './school/guardianship.row.ts';
import { PupilAgeRow } from './school/pupil-age.row.ts';
import { PupilEnrolmentsRow } from './school/pupil-enrolments.row.ts';
import { SchoolClassRow } from './school/school-class.row.ts';
import { SchoolRolesRow } from './school/school-roles.row.ts';
import { SchoolRow } from './school/school.row.ts';
import { SettingRow } from './school/setting.row.ts';
import { YearPlanRow } from './school/year-plan.row.ts';
import { SubstituteRequestRow } from './substitutions/substitute-request.row.ts';
import { SubstitutionRow } from './substitutions/substitution.row.ts';
import { TeacherAbsenceRow } from './substitutions/teacher-absence.row.ts';
import { TimetablePartRow } from './timetables/timetable-part.row.ts';
import { TimetableVersionRow } from './timetables/timetable-version.row.ts';

/** The tables that TypeORM maps; the others are written and read by SQL alone. */
export const rows = [
  AbsenceNoticeRow,
  ExcuseRow,
  ArchiveRow,
  AttendanceRow,
  HomeworkFileRow,
  HomeworkRow,
  LessonRow,
  MarkHistoryRow,
  MarkRow,
  WorkTypeRow,
  WorkRow,
  PlanRow,
  AchievementRow,
  ExternalResultRow,
  ResultSheetRow,
  NoticeReadingRow,
  StaffNoticeRow,
  RemarkRow,
  AcademicYearRow,
  GroupMembersRow,
  GroupTeachersRow,
  GroupRow,
  GuardianshipRow,
  PupilAgeRow,
  PupilEnrolmentsRow,
  SchoolClassRow,
  SchoolRolesRow,
  SchoolRow,
  SettingRow,
  YearPlanRow,
  SubstitutionRow,
  SubstituteRequestRow,
  TeacherAbsenceRow,
  TimetablePartRow,
  TimetableVersionRow,
];
