import './styles/tokens.css';
import './styles/base.css';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { dropRefused } from './api/drop-refused.ts';
import { Refused } from './api/send.ts';
import { App } from './app.tsx';
import { weekQuery } from './pages/diary/week-query.ts';
import { watchReturn } from './offline/leave.ts';
import { keepInstallOffer } from './offline/install-offer.ts';
import { openKept } from './offline/open-kept.ts';
import { tellSignIn } from './offline/session-channel.ts';
import { bootQuery, type Inlined, inlinedBoot, isSignedIn, keepInlined } from './session.ts';
import { overwriteGetLocale } from './words/runtime.js';

overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'ru'));

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => void (dropRefused(error, query) && queries.invalidateQueries(bootQuery)),
  }),
  defaultOptions: {
    queries: {
      retry: (times, error) => times < 2 && navigator.onLine && !(error instanceof Refused),
      staleTime: 15_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** What the gateway put into the page is the newest there is. */
function open(boot: Inlined): void {
  queries.setQueryData(bootQuery.queryKey, boot);
  void keepInlined(boot);
  if (isSignedIn(boot)) tellSignIn();
  if (boot.week) queries.setQueryData(weekQuery(boot.week.pupilId, boot.week.monday).queryKey, boot.week);
}

watchReturn();
keepInstallOffer();

function show(): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const boot = inlinedBoot();
if (boot) {
  open(boot);
  show();
} else void openKept(queries, location.pathname).then(show, show);
