import { TAKE_OVER } from './take-over.ts';

const HOUR = 3600_000;

const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | undefined;

/** The worker of this build. A newer one waits until somebody asks for it: a page is never changed under the hands. */
export async function startWorker(): Promise<void> {
  if (registration || !import.meta.env.PROD) return;
  // A chunk that a newer build has replaced: the page is read anew.
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine && performance.now() > 10_000) takeNewVersion();
  });
  registration = await navigator.serviceWorker?.register('/sw.js');
  registration?.addEventListener('updatefound', () => registration?.installing?.addEventListener('statechange', tell));
  setInterval(() => void registration?.update().catch(() => undefined), HOUR);
  tell();
}

const tell = () => listeners.forEach((hear) => hear());

/** A build that would answer from the next load on, beside the one that answers now. */
export const isNewVersionWaiting = (): boolean => Boolean(registration?.waiting && navigator.serviceWorker.controller);

/** Answers how to stop listening. */
export function onNewVersion(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** The new build takes the place of the old one, and the page is read anew; without one the page alone is. */
export function takeNewVersion(): void {
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage(TAKE_OVER, []);
}
