import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { paths } from '../paths.ts';

const ClassPage = lazy(() => import('./class/class-page.tsx'));
const SignaturesPage = lazy(() => import('./class/signatures-page.tsx'));
const PrintClassPage = lazy(() => import('./print/print-class-page.tsx'));
const AchievementsPage = lazy(() => import('./achievements/achievements-page.tsx'));
const TodayPage = lazy(() => import('./today/today-page.tsx'));
const JournalPage = lazy(() => import('./class-journal/journal-page.tsx'));
const PlanPage = lazy(() => import('./plan/plan-page.tsx'));
const ControlWorksPage = lazy(() => import('./control-works/control-works-page.tsx'));
const PaperPage = lazy(() => import('./class-journal/paper-page.tsx'));
const ImportPage = lazy(() => import('./import/import-page.tsx'));
const ResultsPage = lazy(() => import('./results/results-page.tsx'));
const StaffNoticesPage = lazy(() => import('./staff-notices/staff-notices-page.tsx'));
const CalendarPage = lazy(() => import('./calendar/calendar-page.tsx'));
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'));
const TimetablePage = lazy(() => import('./timetable/timetable-page.tsx'));
const SubstitutionsPage = lazy(() => import('./substitutions/substitutions-page.tsx'));
const FinalsPage = lazy(() => import('./finals/finals-page.tsx'));
const ClosingPage = lazy(() => import('./closing/closing-page.tsx'));
const FillingPage = lazy(() => import('./filling/filling-page.tsx'));
const RollOverPage = lazy(() => import('./roll-over/roll-over-page.tsx'));
const TransferDeskPage = lazy(() => import('./transfer/transfer-desk-page.tsx'));
const TransferPage = lazy(() => import('./transfer/transfer-page.tsx'));
const LostPage = lazy(() => import('./lost-page.tsx'));

/** The addresses of the staff, and whatever is none: they come with the first of them, so that no family loads their names. */
export default function StaffPages() {
  return (
    <Routes>
      <Route path={paths.classes} element={<ClassPage />} />
      <Route path={paths.signatures()} element={<SignaturesPage />} />
      <Route path={paths.printClass(':classId', ':monday')} element={<PrintClassPage />} />
      <Route path={paths.achievements()} element={<AchievementsPage />} />
      <Route path={paths.today} element={<TodayPage />} />
      <Route path={paths.journal(':groupId?')} element={<JournalPage />} />
      <Route path={paths.timetable} element={<TimetablePage />} />
      <Route path={paths.plan(':groupId')} element={<PlanPage />} />
      <Route path={paths.controlWorks(':groupId')} element={<ControlWorksPage />} />
      <Route path={paths.paper(':groupId')} element={<PaperPage />} />
      <Route path={paths.imports} element={<ImportPage />} />
      <Route path={paths.results} element={<ResultsPage />} />
      <Route path={paths.staffNotices} element={<StaffNoticesPage />} />
      <Route path={paths.calendar} element={<CalendarPage />} />
      <Route path={paths.settings} element={<SettingsPage />} />
      <Route path={paths.substitutions} element={<SubstitutionsPage />} />
      <Route path={paths.finals(':groupId')} element={<FinalsPage />} />
      <Route path={paths.closing} element={<ClosingPage />} />
      <Route path={paths.filling} element={<FillingPage />} />
      <Route path={paths.rollOver} element={<RollOverPage />} />
      <Route path={paths.transfers} element={<TransferDeskPage />} />
      <Route path={paths.transfer(':pupilId')} element={<TransferPage />} />
      <Route path="*" element={<LostPage />} />
    </Routes>
  );
}
