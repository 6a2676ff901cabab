import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { isKeptForFamily } from './kept-store.ts';
import { TAKE_OVER } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** How long a page may be on its way before the kept shell opens instead. */
const PATIENCE = 2500;
/** Files that a page has asked for and that are not kept beforehand. */
const ASSETS = 'parta-assets';
const DIARY = /^\/(?:diary\/.*)?$/;

precacheAndRoute(self.__WB_MANIFEST);
registerRoute(({ url }) => url.pathname.startsWith('/assets/'), new CacheFirst({ cacheName: ASSETS }));
registerRoute(new NavigationRoute(openPage, { denylist: [/^\/(?:api|feeds)\//] }));
self.addEventListener('message', ({ data }) => void (data === TAKE_OVER && self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));

/** Files of the build before are asked for by nobody: without this they would pile up with every build. */
async function begin(): Promise<void> {
  await caches.delete(ASSETS);
  await self.clients.claim();
}

/** The diary of a family that was here before opens at once and asks for what is new; any other page comes from the gateway. */
async function openPage({ request }: { request: Request }): Promise<Response> {
  const isKept = DIARY.test(new URL(request.url).pathname) && (await isKeptForFamily().catch(() => false));
  const shell = isKept ? await matchPrecache('/index.html') : undefined;
  return shell ?? fromGateway(request);
}

/**
 * A page comes from the gateway with its data; without network, or when that takes long, the shell opens and reads
 * what is kept. Pages with data in them are never cached.
 */
async function fromGateway(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const shell = async () => (await matchPrecache('/index.html')) ?? fresh;
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  const first = await Promise.race([fresh.catch(() => 'late' as const), late]);
  return first === 'late' ? shell() : first;
}
