/** What answers without a session. Every other address below /api asks for one: a new route is closed until it stands here. */
export const OPEN_ROUTES: ReadonlySet<string> = new Set([
  '/api/boot',
  '/api/id/providers',
  '/api/id/auth/start/:provider',
  '/api/id/auth/cb/:provider',
  '/api/id/auth/link',
  '/api/id/auth/link/confirm',
  '/api/id/auth/logout',
  '/api/id/auth/logout-all',
  '/feeds/:file',
]);

/** Pages and files are open too: what they hold of a person depends on the cookie. */
export const isOpen = (route: string): boolean => !route.startsWith('/api/') || OPEN_ROUTES.has(route);
