import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { familyPages, signInPage } from './files.ts';
import { DiaryPage } from './pages/diary/diary-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { Failure } from './parts/notice.tsx';
import { Shell } from './parts/shell/shell.tsx';
import { Waiting } from './parts/waiting.tsx';
import { paths } from './paths.ts';
import { bootQuery, isSignedIn, type Visit } from './session.ts';

const SignInPage = signInPage.part((file) => file.default);
const LinkPage = lazy(() => import('./pages/link/link-page.tsx'));
const FamilyPages = familyPages.part((file) => file.default);
const StaffPages = lazy(() => import('./pages/staff-pages.tsx'));
const MessagesPage = lazy(() => import('./pages/messages/messages-page.tsx'));

/** A week is in the first load; every other page of a child has a name and comes when it is opened. */
const WEEK = /^\/diary\/[^/]+\/\d{4}-/;

/** What is read or printed of a child. */
const OF_CHILD = /^\/(?:diary|print\/week)\//;

/** Who is here comes first, mostly out of the page itself; then every address has its page. */
export function App() {
  const { data: visit, error, refetch } = useQuery(bootQuery);
  const { pathname } = useLocation();
  if (error && !visit) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!visit) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path={paths.signIn} element={<SignInPage />} />
        <Route path={paths.link} element={<LinkPage />} />
        <Route element={<SignedIn visit={visit} />}>
          <Route index element={<HomePage />} />
          {WEEK.test(pathname) && <Route path={paths.week(':child', ':monday')} element={<DiaryPage />} />}
          <Route path={`${paths.messages}/:conversationId?`} element={<MessagesPage />} />
          <Route path="*" element={OF_CHILD.test(pathname) ? <FamilyPages /> : <StaffPages />} />
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
