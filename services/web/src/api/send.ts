import { takeBrought } from './brought.ts';

/** The gateway's «no» as it comes (problem+json): a stable code, the words for the reader, the trace for support. */
export type Problem = {
  code: string;
  title: string;
  status: number;
  traceId?: string;
  details?: Record<string, unknown>;
};

/** A refusal by the gateway or a service behind it; network failures stay the TypeError of `fetch`. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

const session: { csrf: string; ended?: string } = { csrf: '' };

/** Told after every boot: the value that goes with commands. */
export function openSession(csrf: string): void {
  session.csrf = csrf;
}

/** False on a page that opened without network: it was told no value yet. */
export const isSessionOpen = (): boolean => session.csrf !== '';

/** Hears when an answer says that the session has ended (AUTH-08, ROLE-03); one that needs a step-up (ACC-02) goes on. */
export const endedSession = new EventTarget();

/** `code`: why, as the gateway names it. */
export function endSession(code: string): void {
  session.ended = code;
  endedSession.dispatchEvent(new Event('ended'));
}

/** Why the session has ended, if it has. */
export const sessionEnd = (): string | undefined => session.ended;

/** Somebody has signed in again. */
export const goOn = (): void => void delete session.ended;

/**
 * The one way to the gateway: adds language and CSRF token, turns problem+json into `Refused`. What came in the page is asked for no more.
 * @throws Refused for every answer that is no success; TypeError when there is no network
 */
export async function send<Answer>(url: string, options: RequestInit = {}): Promise<Answer> {
  const came = options.method === 'GET' ? takeBrought(url) : undefined;
  if (came) return came.answer as Answer;
  const headers = new Headers(options.headers);
  headers.set('Accept-Language', document.documentElement.lang);
  if (options.method && options.method !== 'GET') headers.set('X-CSRF-Token', session.csrf || (await askCsrf()));
  const response = await fetch(url, { credentials: 'same-origin', ...options, headers });
  if (!response.ok) throw new Refused(await problemOf(response));
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/** A page that opened with what was kept has no value yet: it is asked for before the first change. */
async function askCsrf(): Promise<string> {
  const response = await fetch('/api/boot', { credentials: 'same-origin' });
  if (!response.ok) throw new Refused(await problemOf(response));
  openSession(((await response.json()) as { csrf: string }).csrf);
  return session.csrf;
}

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json');
  const told: Partial<Problem> = isProblem ? await response.json() : {};
  if (response.status === 401 && told.code !== 'ACC-02') endSession(told.code ?? 'AUTH-08');
  return { title: '', code: 'internal', ...told, status: response.status };
}
