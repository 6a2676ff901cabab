import { Module } from '@nestjs/common';
import { ArchiveKey } from './adapters/archive-key.ts';
import { chosenFileStore } from './adapters/chosen-file-store.ts';
import { Registry } from './adapters/registry.ts';
import { AcknowledgeStaffNoticeHandler } from './commands/acknowledge-staff-notice.ts';
import { AddExtraLessonHandler } from './commands/add-extra-lesson.ts';
import { AnswerRequestHandler } from './commands/answer-request.ts';
import { AskSubstituteHandler } from './commands/ask-substitute.ts';
import { DecideTeacherAbsenceHandler } from './commands/decide-teacher-absence.ts';
import { AnnounceAbsenceHandler } from './commands/announce-absence.ts';
import { DecideAbsenceHandler } from './commands/decide-absence.ts';
import { ExcuseAbsencesHandler } from './commands/excuse-absences.ts';
import { CountHeadsHandler } from './commands/count-heads.ts';
import { CheckIntegrityHandler } from './commands/check-integrity.ts';
import { ClosePeriodHandler } from './commands/close-period.ts';
import { CorrectFinalHandler } from './commands/correct-final.ts';
import { CorrectMarkHandler } from './commands/correct-mark.ts';
import { DecideUnlockHandler } from './commands/decide-unlock.ts';
import { CopyWorksHandler } from './commands/copy-works.ts';
import { EditTimetableHandler } from './commands/edit-timetable.ts';
import { GiveHomeworkHandler } from './commands/give-homework.ts';
import { GiveRemarkHandler } from './commands/give-remark.ts';
import { PassRemarkHandler } from './commands/pass-remark.ts';
import { RemarkWeekHandler } from './commands/remark-week.ts';
import { GiveTopicHandler } from './commands/give-topic.ts';
import { ImportPlanHandler } from './commands/import-plan.ts';
import { ImportTimetableHandler } from './commands/import-timetable.ts';
import { PlanYearHandler } from './commands/plan-year.ts';
import { PlanWorkHandler } from './commands/plan-work.ts';
import { PublishSubstitutionHandler } from './commands/publish-substitution.ts';
import { RecordAchievementHandler } from './commands/record-achievement.ts';
import { RecordExternalResultsHandler } from './commands/record-external-results.ts';
import { RecordAttendanceHandler } from './commands/record-attendance.ts';
import { RequestUnlockHandler } from './commands/request-unlock.ts';
import { SetFinalsHandler } from './commands/set-finals.ts';
import { ReportTeacherAbsenceHandler } from './commands/report-teacher-absence.ts';
import { SetMarksHandler } from './commands/set-marks.ts';
import { SetSettingHandler } from './commands/set-setting.ts';
import { SetWorkTypeHandler } from './commands/set-work-type.ts';
import { SignArchiveHandler } from './commands/sign-archive.ts';
import { UploadHomeworkFileHandler } from './commands/upload-homework-file.ts';
import { UploadTimetableFileHandler } from './commands/upload-timetable-file.ts';
import { WithdrawAbsenceHandler } from './commands/withdraw-absence.ts';
import { WithdrawStaffNoticeHandler } from './commands/withdraw-staff-notice.ts';
import { WriteStaffNoticeHandler } from './commands/write-staff-notice.ts';
import { AcademicYearOpenedHandler } from './events/academic-year-opened.ts';
import { ClassFormedHandler } from './events/class-formed.ts';
import { GroupFormedHandler } from './events/group-formed.ts';
import { GroupMembersSetHandler } from './events/group-members-set.ts';
import { GuardianshipVerifiedHandler } from './events/guardianship-verified.ts';
import { PersonRegisteredHandler } from './events/person-registered.ts';
import { PupilEnrolledHandler } from './events/pupil-enrolled.ts';
import { SchoolRegisteredHandler } from './events/school-registered.ts';
import { SchoolRolesSetHandler } from './events/school-roles-set.ts';
import { TeachingAssignedHandler } from './events/teaching-assigned.ts';
import { AchievementsOfClassHandler } from './queries/achievements-of-class.ts';
import { ClassesToRecordHandler } from './queries/classes-to-record.ts';
import { NoticesForMeHandler } from './queries/notices-for-me.ts';
import { StaffNoticesHandler } from './queries/staff-notices.ts';
import { PreviewResultsHandler } from './queries/preview-results.ts';
import { ResultSheetsHandler } from './queries/result-sheets.ts';
import { ArchivedAbsencesHandler } from './queries/archived-absences.ts';
import { ArchivedDecisionsHandler } from './queries/archived-decisions.ts';
import { ArchivedJournalHandler } from './queries/archived-journal.ts';
import { CalendarOfSchoolHandler } from './queries/calendar-of-school.ts';
import { CalendarOfTeacherHandler } from './queries/calendar-of-teacher.ts';
import { ClassJournalHandler } from './queries/class-journal.ts';
import { ControlWorksHandler } from './queries/control-works.ts';
import { ClosingOfSchoolHandler } from './queries/closing-of-school.ts';
import { FinalsOfGroupHandler } from './queries/finals-of-group.ts';
import { JournalsOfYearHandler } from './queries/journals-of-year.ts';
import { AbsencesOfClassHandler } from './queries/absences-of-class.ts';
import { AbsencesOfPupilHandler } from './queries/absences-of-pupil.ts';
import { RemarksOfClassHandler } from './queries/remarks-of-class.ts';
import { WeekRemarksOfClassHandler } from './queries/week-remarks-of-class.ts';
import { ClassesToLeadHandler } from './queries/classes-to-lead.ts';
import { IntegrityFindingsHandler } from './queries/integrity-findings.ts';
import { LessonsOfTeacherHandler } from './queries/lessons-of-teacher.ts';
import { MarkHistoryHandler } from './queries/mark-history.ts';
import { MyJournalsHandler } from './queries/my-journals.ts';
import { PartOfHomeworkFileHandler } from './queries/part-of-homework-file.ts';
import { PlanOfGroupHandler } from './queries/plan-of-group.ts';
import { PreviewPlanHandler } from './queries/preview-plan.ts';
import { OpenLessonsHandler } from './queries/open-lessons.ts';
import { OwnRequestsHandler } from './queries/own-requests.ts';
import { OwnAbsencesHandler } from './queries/own-absences.ts';
import { PreviewYearHandler } from './queries/preview-year.ts';
import { PreviewTimetableHandler } from './queries/preview-timetable.ts';
import { SettingsOfSchoolHandler } from './queries/settings-of-school.ts';
import { SignatureOfArchiveHandler } from './queries/signature-of-archive.ts';
import { SubstituteCandidatesHandler } from './queries/substitute-candidates.ts';
import { SubstitutionBookHandler } from './queries/substitution-book.ts';
import { TimetableChoicesHandler } from './queries/timetable-choices.ts';
import { TimetableOfHandler } from './queries/timetable-of.ts';
import { TimetableVersionsHandler } from './queries/timetable-versions.ts';
import { WorkTypesOfSchoolHandler } from './queries/work-types-of-school.ts';
import { UnfilledLessonsHandler } from './queries/unfilled-lessons.ts';
import { RecordTransferSheetHandler } from './commands/record-transfer-sheet.ts';
import { TransferSheetHandler } from './queries/transfer-sheet.ts';
import { PreviewTransferSheetHandler } from './queries/preview-transfer-sheet.ts';
import { TransferDeskHandler } from './queries/transfer-desk.ts';
import { LeavingSheetHandler } from './queries/leaving-sheet.ts';

const transferring = [
  RecordTransferSheetHandler,
  TransferSheetHandler,
  PreviewTransferSheetHandler,
  TransferDeskHandler,
  LeavingSheetHandler,
];

const closing = [
  RequestUnlockHandler,
  DecideUnlockHandler,
  ClosePeriodHandler,
  CorrectMarkHandler,
  CorrectFinalHandler,
  ClosingOfSchoolHandler,
  CheckIntegrityHandler,
  CountHeadsHandler,
  IntegrityFindingsHandler,
  UnfilledLessonsHandler,
];
const records = [
  RecordAchievementHandler,
  ClassesToRecordHandler,
  AchievementsOfClassHandler,
  PreviewResultsHandler,
  RecordExternalResultsHandler,
  ResultSheetsHandler,
];
const notices = [
  WriteStaffNoticeHandler,
  WithdrawStaffNoticeHandler,
  AcknowledgeStaffNoticeHandler,
  NoticesForMeHandler,
  StaffNoticesHandler,
];
const answering = [
  SetMarksHandler,
  RecordAttendanceHandler,
  AnnounceAbsenceHandler,
  WithdrawAbsenceHandler,
  DecideAbsenceHandler,
  ExcuseAbsencesHandler,
  AbsencesOfClassHandler,
  AbsencesOfPupilHandler,
  ClassesToLeadHandler,
  GiveRemarkHandler,
  PassRemarkHandler,
  RemarksOfClassHandler,
  RemarkWeekHandler,
  WeekRemarksOfClassHandler,
  GiveTopicHandler,
  GiveHomeworkHandler,
  PlanWorkHandler,
  CopyWorksHandler,
  SetWorkTypeHandler,
  SetFinalsHandler,
  FinalsOfGroupHandler,
  SetSettingHandler,
  SettingsOfSchoolHandler,
  WorkTypesOfSchoolHandler,
  ReportTeacherAbsenceHandler,
  DecideTeacherAbsenceHandler,
  OwnAbsencesHandler,
  AskSubstituteHandler,
  AnswerRequestHandler,
  OwnRequestsHandler,
  OpenLessonsHandler,
  SubstituteCandidatesHandler,
  PublishSubstitutionHandler,
  AddExtraLessonHandler,
  SubstitutionBookHandler,
  CalendarOfSchoolHandler,
  CalendarOfTeacherHandler,
  PreviewYearHandler,
  PlanYearHandler,
  UploadTimetableFileHandler,
  PreviewTimetableHandler,
  ImportTimetableHandler,
  EditTimetableHandler,
  TimetableVersionsHandler,
  UploadHomeworkFileHandler,
  PartOfHomeworkFileHandler,
  TimetableOfHandler,
  TimetableChoicesHandler,
  PreviewPlanHandler,
  ImportPlanHandler,
  PlanOfGroupHandler,
  ControlWorksHandler,
  ClassJournalHandler,
  MyJournalsHandler,
  LessonsOfTeacherHandler,
  MarkHistoryHandler,
  JournalsOfYearHandler,
  ArchivedAbsencesHandler,
  ArchivedDecisionsHandler,
  ArchivedJournalHandler,
  SignArchiveHandler,
  SignatureOfArchiveHandler,
];
const hearing = [
  SchoolRegisteredHandler,
  AcademicYearOpenedHandler,
  ClassFormedHandler,
  GroupFormedHandler,
  GroupMembersSetHandler,
  TeachingAssignedHandler,
  GuardianshipVerifiedHandler,
  SchoolRolesSetHandler,
  PersonRegisteredHandler,
  PupilEnrolledHandler,
];

@Module({
  controllers: [...answering, ...closing, ...records, ...notices, ...transferring, ...hearing],
  providers: [Registry, ArchiveKey, chosenFileStore],
})
export class JournalModule {}
