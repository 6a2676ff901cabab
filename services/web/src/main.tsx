import './styles/tokens.css';
import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Refused } from './api/send.ts';
import { App } from './app.tsx';
import { weekQuery } from './pages/diary/week-query.ts';
import { tellSignIn } from './offline/sign-in-channel.ts';
import { bootQuery, inlinedBoot, isSignedIn, keepInlined } from './session.ts';
import { overwriteGetLocale } from './words/runtime.js';

overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'ru'));

const queries = new QueryClient({
  defaultOptions: { queries: { retry: (times, error) => times < 2 && !(error instanceof Refused), staleTime: 15_000 } },
});
const boot = inlinedBoot();
if (boot) {
  queries.setQueryData(bootQuery.queryKey, boot);
  void keepInlined(boot);
  if (isSignedIn(boot)) tellSignIn();
}
if (boot?.week) queries.setQueryData(weekQuery(boot.week.pupilId, boot.week.monday).queryKey, boot.week);
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/sw.js');

// A chunk that a newer build has replaced: the page is read anew, once.
addEventListener('vite:preloadError', () => {
  if (performance.now() > 10_000) location.reload();
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
