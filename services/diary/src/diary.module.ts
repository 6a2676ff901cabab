import { Module } from '@nestjs/common';
import { RecordPaperSignatureHandler } from './commands/record-paper-signature.ts';
import { SignWeekHandler } from './commands/sign-week.ts';
import { TickHomeworkHandler } from './commands/tick-homework.ts';
import { WriteNoteHandler } from './commands/write-note.ts';
import { WithdrawPaperSignatureHandler } from './commands/withdraw-paper-signature.ts';
import { KeepPortfolioEntryHandler } from './commands/keep-portfolio-entry.ts';
import { WithdrawPortfolioEntryHandler } from './commands/withdraw-portfolio-entry.ts';
import { AcademicYearOpenedHandler } from './events/academic-year-opened.ts';
import { AchievementRecordedHandler } from './events/achievement-recorded.ts';
import { AttendanceRecordedHandler } from './events/attendance-recorded.ts';
import { ClassFormedHandler } from './events/class-formed.ts';
import { ExternalResultRecordedHandler } from './events/external-result-recorded.ts';
import { FinalSetHandler } from './events/final-set.ts';
import { GroupFormedHandler } from './events/group-formed.ts';
import { GroupMembersSetHandler } from './events/group-members-set.ts';
import { GuardianshipVerifiedHandler } from './events/guardianship-verified.ts';
import { HomeworkGivenHandler } from './events/homework-given.ts';
import { LessonChangedHandler } from './events/lesson-changed.ts';
import { LessonsPlannedHandler } from './events/lessons-planned.ts';
import { LessonsWithdrawnHandler } from './events/lessons-withdrawn.ts';
import { MarkSetHandler } from './events/mark-set.ts';
import { PersonRegisteredHandler } from './events/person-registered.ts';
import { PupilEnrolledHandler } from './events/pupil-enrolled.ts';
import { RemarkGivenHandler } from './events/remark-given.ts';
import { SchoolDaysSetHandler } from './events/school-days-set.ts';
import { SchoolRegisteredHandler } from './events/school-registered.ts';
import { SchoolRolesSetHandler } from './events/school-roles-set.ts';
import { SettingSetHandler } from './events/setting-set.ts';
import { TopicGivenHandler } from './events/topic-given.ts';
import { WeekRemarkedHandler } from './events/week-remarked.ts';
import { WorkPlannedHandler } from './events/work-planned.ts';
import { FinalsOfPupilHandler } from './queries/finals-of-pupil.ts';
import { CalendarOfPupilHandler } from './queries/calendar-of-pupil.ts';
import { AbsenceHistoryHandler } from './queries/absence-history.ts';
import { LinksOfPupilHandler } from './queries/links-of-pupil.ts';
import { MarksOfPupilHandler } from './queries/marks-of-pupil.ts';
import { NotesOfWeekHandler } from './queries/notes-of-week.ts';
import { ProgressOfPupilHandler } from './queries/progress-of-pupil.ts';
import { PortfolioOfPupilHandler } from './queries/portfolio-of-pupil.ts';
import { RecordsOfPupilHandler } from './queries/records-of-pupil.ts';
import { SignaturesOfClassHandler } from './queries/signatures-of-class.ts';
import { SignaturesOfWeekHandler } from './queries/signatures-of-week.ts';
import { TicksOfWeekHandler } from './queries/ticks-of-week.ts';
import { SubjectOfPupilHandler } from './queries/subject-of-pupil.ts';
import { WeekOfPupilHandler } from './queries/week-of-pupil.ts';
import { WeeksToSignHandler } from './queries/weeks-to-sign.ts';
import { YearsOfPupilHandler } from './queries/years-of-pupil.ts';

@Module({
  controllers: [
    AbsenceHistoryHandler,
    AcademicYearOpenedHandler,
    AchievementRecordedHandler,
    AttendanceRecordedHandler,
    CalendarOfPupilHandler,
    ClassFormedHandler,
    ExternalResultRecordedHandler,
    FinalsOfPupilHandler,
    FinalSetHandler,
    GroupFormedHandler,
    GroupMembersSetHandler,
    GuardianshipVerifiedHandler,
    HomeworkGivenHandler,
    KeepPortfolioEntryHandler,
    LessonChangedHandler,
    LessonsPlannedHandler,
    LessonsWithdrawnHandler,
    LinksOfPupilHandler,
    MarkSetHandler,
    MarksOfPupilHandler,
    NotesOfWeekHandler,
    ProgressOfPupilHandler,
    PersonRegisteredHandler,
    PortfolioOfPupilHandler,
    PupilEnrolledHandler,
    RemarkGivenHandler,
    RecordPaperSignatureHandler,
    RecordsOfPupilHandler,
    SchoolDaysSetHandler,
    SchoolRegisteredHandler,
    SchoolRolesSetHandler,
    SettingSetHandler,
    SignaturesOfClassHandler,
    SignaturesOfWeekHandler,
    SignWeekHandler,
    TickHomeworkHandler,
    TicksOfWeekHandler,
    SubjectOfPupilHandler,
    TopicGivenHandler,
    WeekOfPupilHandler,
    WeekRemarkedHandler,
    WithdrawPaperSignatureHandler,
    WithdrawPortfolioEntryHandler,
    WorkPlannedHandler,
    WriteNoteHandler,
    WeeksToSignHandler,
    YearsOfPupilHandler,
  ],
})
export class DiaryModule {}
