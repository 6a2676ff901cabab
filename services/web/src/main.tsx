import './styles/tokens.css';
import './styles/base.css';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { bring } from './api/brought.ts';
import { dropRefused } from './api/drop-refused.ts';
import { Refused } from './api/send.ts';
import { comeAhead } from './ahead.ts';
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
  const { week, answers = {}, ...visit } = boot;
  queries.setQueryData(bootQuery.queryKey, visit);
  bring(answers);
  void keepInlined(boot);
  if (isSignedIn(boot)) tellSignIn();
  if (week) queries.setQueryData(weekQuery(week.pupilId, week.monday).queryKey, week);
}

watchReturn();
keepInstallOffer();

/** In short pieces: a slow phone hears a finger between them. */
function show(): void {
  const root = createRoot(document.getElementById('root')!);
  startTransition(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}

const boot = inlinedBoot();
if (boot) open(boot);
const known = boot ? Promise.resolve() : openKept(queries, location.pathname);
void known.then(() => comeAhead(queries, location.pathname)).then(show, show);
