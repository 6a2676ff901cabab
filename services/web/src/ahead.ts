import { mondayOf } from '@parta/school';
import type { QueryClient } from '@tanstack/react-query';
import { isAnythingBrought } from './api/brought.ts';
import { familyPages, later, signInPage } from './files.ts';
import { homeworkPage, marksPage } from './pages/family-files.ts';
import { schoolToday } from './parts/dates.ts';
import { paths } from './paths.ts';
import { bootQuery, isFamily, isSignedIn, type Visit } from './session.ts';

/** Puts what came in the page where the page of this child looks for it. */
type Prepare = (queries: QueryClient, child: string, page: string) => Promise<unknown>;

/** So long the first page waits for its own files; then it is drawn without them, and they come when they come. */
const PATIENCE_MS = 1500;
const PAGE = /^\/diary\/([^/]+)\/(?:(\d{4}-[^/]*)|(homework|marks))$/;

/**
 * The files of the page at this address, which the gateway has named in it, and the answers it brought: once they are here, the page
 * is drawn once and whole. What is drawn in two goes is seen a third of a second later.
 */
export async function comeAhead(queries: QueryClient, pathname: string): Promise<void> {
  const address = addressShown(queries.getQueryData(bootQuery.queryKey), pathname);
  if (address === paths.signIn) return void (await Promise.race([signInPage.come(), after(PATIENCE_MS)]));
  const [, child = '', monday, name] = PAGE.exec(address) ?? [];
  if (!child) return;
  const prepare = await Promise.race([name ? named(name) : week(), after(PATIENCE_MS)]);
  // What came in the page is taken before any timer runs out; what did not is not waited for.
  if (isAnythingBrought()) await Promise.race([prepare?.(queries, child, monday ?? ''), after(0)]);
}

/** Who is not signed in is led to the sign-in, a family from `/` to the week of its first child. */
function addressShown(visit: Visit | undefined, pathname: string): string {
  if (!visit) return pathname;
  if (!isSignedIn(visit)) return paths.signIn;
  const [child] = visit.children;
  const isHome = pathname === paths.home && isFamily(visit) && child;
  return isHome ? paths.week(child.pupilId, mondayOf(schoolToday())) : pathname;
}

const week = async (): Promise<Prepare> => (await later.come()).ahead;

async function named(name: string): Promise<Prepare> {
  const [page] = await Promise.all([name === 'marks' ? marksPage.come() : homeworkPage.come(), familyPages.come()]);
  return page.ahead;
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
