import { type DynamicModule, Module } from '@nestjs/common';
import { Messenger } from './auth/messenger.ts';
import { PortalReturn } from './auth/portal-return.ts';
import { Sessions } from './auth/sessions.ts';
import { Boots } from './boot/boots.ts';
import { GATEWAY_CONFIG, type GatewayConfig } from './gateway.config.ts';
import { LiveStreams } from './live/live-streams.ts';
import { Places } from './hooks/places.ts';
import { FeedReader } from './feeds/feed-reader.ts';
import { FirstAnswers } from './page/first-answers.ts';
import { Pages } from './page/pages.ts';
import { WebApp } from './page/web-app.ts';
import { AbsenceHistoryRoute } from './routes/absence-history.route.ts';
import { AbsencesRoute } from './routes/absences.route.ts';
import { AchievementsRoute } from './routes/achievements.route.ts';
import { AnnouncementsRoute } from './routes/announcements.route.ts';
import { AttendanceRoute } from './routes/attendance.route.ts';
import { BootRoute } from './routes/boot.route.ts';
import { ControlWorksRoute } from './routes/control-works.route.ts';
import { CalendarFeedsRoute } from './routes/calendar-feeds.route.ts';
import { CalendarRoute } from './routes/calendar.route.ts';
import { ClassSignaturesRoute } from './routes/class-signatures.route.ts';
import { ClosingRoute } from './routes/closing.route.ts';
import { DiaryRoute } from './routes/diary.route.ts';
import { ExternalResultsRoute } from './routes/external-results.route.ts';
import { FamilyNotesRoute } from './routes/family-notes.route.ts';
import { FeedsRoute } from './routes/feeds.route.ts';
import { FillingRoute } from './routes/filling.route.ts';
import { FinalsRoute } from './routes/finals.route.ts';
import { HomeworkFilesRoute } from './routes/homework-files.route.ts';
import { HomeworkTicksRoute } from './routes/homework-ticks.route.ts';
import { HomeworkRoute } from './routes/homework.route.ts';
import { JournalsRoute } from './routes/journals.route.ts';
import { LettersRoute } from './routes/letters.route.ts';
import { LinkRoute } from './routes/link.route.ts';
import { LiveRoute } from './routes/live.route.ts';
import { MarksRoute } from './routes/marks.route.ts';
import { MeRoute } from './routes/me.route.ts';
import { NamesRoute } from './routes/names.route.ts';
import { NotificationsRoute } from './routes/notifications.route.ts';
import { PlansRoute } from './routes/plans.route.ts';
import { PortfolioRoute } from './routes/portfolio.route.ts';
import { RemarksRoute } from './routes/remarks.route.ts';
import { RosterImportsRoute } from './routes/roster-imports.route.ts';
import { SessionsRoute } from './routes/sessions.route.ts';
import { SettingsRoute } from './routes/settings.route.ts';
import { ProgressRoute } from './routes/progress.route.ts';
import { SignaturesRoute } from './routes/signatures.route.ts';
import { SignInRoute } from './routes/sign-in.route.ts';
import { SignOutRoute } from './routes/sign-out.route.ts';
import { StaffNoticesRoute } from './routes/staff-notices.route.ts';
import { SubjectsRoute } from './routes/subjects.route.ts';
import { SubstitutionBookRoute } from './routes/substitution-book.route.ts';
import { SubstituteRequestsRoute } from './routes/substitute-requests.route.ts';
import { SubstitutionsRoute } from './routes/substitutions.route.ts';
import { TeacherAbsencesRoute } from './routes/teacher-absences.route.ts';
import { TimetableImportsRoute } from './routes/timetable-imports.route.ts';
import { TimetablesRoute } from './routes/timetables.route.ts';
import { TodayRoute } from './routes/today.route.ts';
import { TopicsRoute } from './routes/topics.route.ts';
import { RollOversRoute } from './routes/roll-overs.route.ts';
import { TransfersRoute } from './routes/transfers.route.ts';
import { WorksRoute } from './routes/works.route.ts';
import { Services } from './services.ts';
import { KeptWeeks } from './weeks/kept-weeks.ts';
import { WeekTexts } from './weeks/week-texts.ts';
import { Weeks } from './weeks/weeks.ts';

const calendars = [CalendarFeedsRoute, FeedsRoute];
const entries = [
  MarksRoute,
  AttendanceRoute,
  AbsencesRoute,
  RemarksRoute,
  TopicsRoute,
  HomeworkRoute,
  HomeworkFilesRoute,
  WorksRoute,
];
const journal = [...entries, JournalsRoute, TodayRoute, PlansRoute, ControlWorksRoute, FinalsRoute];
const substitutions = [TeacherAbsencesRoute, SubstituteRequestsRoute, SubstitutionsRoute, SubstitutionBookRoute];
const records = [AchievementsRoute, ExternalResultsRoute, StaffNoticesRoute];
const families = [
  DiaryRoute,
  SubjectsRoute,
  ProgressRoute,
  SignaturesRoute,
  ClassSignaturesRoute,
  HomeworkTicksRoute,
  FamilyNotesRoute,
  NotificationsRoute,
  NamesRoute,
  AbsenceHistoryRoute,
  PortfolioRoute,
];
const messages = [LettersRoute, AnnouncementsRoute];
const identity = [SignInRoute, LinkRoute, SignOutRoute, MeRoute, SessionsRoute];
const transfers = [TransfersRoute, RollOversRoute];
const administration = [RosterImportsRoute, TimetableImportsRoute, TimetablesRoute, SettingsRoute, CalendarRoute];

@Module({
  controllers: [
    ...[
      ...journal,
      ...substitutions,
      ...records,
      ...families,
      ...calendars,
      ...identity,
      ...transfers,
      ...administration,
    ],
    ...[...messages, ClosingRoute, FillingRoute, BootRoute, LiveRoute],
  ],
  providers: [
    ...[Messenger, PortalReturn, Sessions, Boots, LiveStreams, FeedReader],
    ...[Pages, WebApp, FirstAnswers, KeptWeeks, Weeks, WeekTexts],
  ],
})
export class GatewayModule {
  static with(config: GatewayConfig, services: Services): DynamicModule {
    const providers = [
      { provide: GATEWAY_CONFIG, useValue: config },
      { provide: Services, useValue: services },
      { provide: Places, useValue: new Places(config.PARTA_READS_AT_ONCE) },
    ];
    return { module: GatewayModule, providers };
  }
}
