import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { DiaryPage } from './pages/diary/diary-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { Failure } from './parts/notice.tsx';
import { Shell } from './parts/shell/shell.tsx';
import { Waiting } from './parts/waiting.tsx';
import { paths } from './paths.ts';
import { bootQuery, isSignedIn, type Visit } from './session.ts';

const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.tsx'));
const LinkPage = lazy(() => import('./pages/link/link-page.tsx'));
const MarksPage = lazy(() => import('./pages/marks/marks-page.tsx'));
const RecordsPage = lazy(() => import('./pages/records/records-page.tsx'));
const AbsencePage = lazy(() => import('./pages/absence/absence-page.tsx'));
const ClassPage = lazy(() => import('./pages/class/class-page.tsx'));
const AchievementsPage = lazy(() => import('./pages/achievements/achievements-page.tsx'));
const TodayPage = lazy(() => import('./pages/today/today-page.tsx'));
const JournalPage = lazy(() => import('./pages/class-journal/journal-page.tsx'));
const PlanPage = lazy(() => import('./pages/plan/plan-page.tsx'));
const ControlWorksPage = lazy(() => import('./pages/control-works/control-works-page.tsx'));
const PaperPage = lazy(() => import('./pages/class-journal/paper-page.tsx'));
const ImportPage = lazy(() => import('./pages/import/import-page.tsx'));
const ResultsPage = lazy(() => import('./pages/results/results-page.tsx'));
const CalendarPage = lazy(() => import('./pages/calendar/calendar-page.tsx'));
const SettingsPage = lazy(() => import('./pages/settings/settings-page.tsx'));
const TimetablePage = lazy(() => import('./pages/timetable/timetable-page.tsx'));
const SubstitutionsPage = lazy(() => import('./pages/substitutions/substitutions-page.tsx'));
const FinalsPage = lazy(() => import('./pages/finals/finals-page.tsx'));
const ClosingPage = lazy(() => import('./pages/closing/closing-page.tsx'));
const FillingPage = lazy(() => import('./pages/filling/filling-page.tsx'));
const MessagesPage = lazy(() => import('./pages/messages/messages-page.tsx'));
const LostPage = lazy(() => import('./pages/lost-page.tsx'));

/** Who is here comes first, mostly out of the page itself; then every address has its page. */
export function App() {
  const { data: visit, error, refetch } = useQuery(bootQuery);
  if (error && !visit) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!visit) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path={paths.signIn} element={<SignInPage />} />
        <Route path={paths.link} element={<LinkPage />} />
        <Route element={<SignedIn visit={visit} />}>
          <Route index element={<HomePage />} />
          <Route path={paths.week(':child', ':monday')} element={<DiaryPage />} />
          <Route path={paths.marks(':child')} element={<MarksPage />} />
          <Route path={paths.records(':child')} element={<RecordsPage />} />
          <Route path={paths.absence(':child')} element={<AbsencePage />} />
          <Route path={paths.classes} element={<ClassPage />} />
          <Route path={paths.achievements()} element={<AchievementsPage />} />
          <Route path={paths.today} element={<TodayPage />} />
          <Route path={paths.journal(':groupId?')} element={<JournalPage />} />
          <Route path={paths.timetable} element={<TimetablePage />} />
          <Route path={paths.plan(':groupId')} element={<PlanPage />} />
          <Route path={paths.controlWorks(':groupId')} element={<ControlWorksPage />} />
          <Route path={paths.paper(':groupId')} element={<PaperPage />} />
          <Route path={paths.imports} element={<ImportPage />} />
          <Route path={paths.results} element={<ResultsPage />} />
          <Route path={paths.calendar} element={<CalendarPage />} />
          <Route path={paths.settings} element={<SettingsPage />} />
          <Route path={paths.substitutions} element={<SubstitutionsPage />} />
          <Route path={paths.finals(':groupId')} element={<FinalsPage />} />
          <Route path={paths.closing} element={<ClosingPage />} />
          <Route path={paths.filling} element={<FillingPage />} />
          <Route path={`${paths.messages}/:conversationId?`} element={<MessagesPage />} />
          <Route path="*" element={<LostPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}

/** Everything behind the sign-in. A link survives it: the address goes along and comes back (F-041). */
function SignedIn({ visit }: { visit: Visit }) {
  const { pathname, search } = useLocation();
  if (!isSignedIn(visit))
    return <Navigate to={`${paths.signIn}?to=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <>
      <Shell />
      <Arrival key={pathname} />
    </>
  );
}

/** A new page is read from its heading. */
function Arrival() {
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}
