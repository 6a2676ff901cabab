import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` binds a cookie to this host, to https and to the whole site; browsers also take it on http://localhost. */
export const COOKIES = {
  /** The session's secret. */
  session: '__Host-parta-sid',
  /** The sign-in under way, ten minutes. */
  transaction: '__Host-parta-txn',
  /** A browser without a session: what its CSRF value is bound to. */
  visitor: '__Host-parta-visitor',
  /** What the link page shows until it is confirmed: masked names, or why not. */
  link: '__Host-parta-link',
} as const;
type CookieName = keyof typeof COOKIES;

/** Lax, not Strict: the portal sends the browser back by a link. */
const SAFE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** 256 random bits in base64url, the only shape a secret has. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

const SESSION = new RegExp(`(?:^|; ?)${COOKIES.session}=([A-Za-z0-9_-]{43})(?:;|$)`);

/** The session's secret in a `Cookie` header as it came; only where it stands in the plain form in which we set it. */
export const secretIn = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : SESSION.exec(header)?.[1];

export const cookieOf = (request: FastifyRequest, name: CookieName): string | undefined =>
  request.cookies[COOKIES[name]];

/** The secret in a cookie; anything of another shape is no cookie of ours. */
export function secretOf(request: FastifyRequest, name: CookieName): string | undefined {
  const value = cookieOf(request, name);
  return value !== undefined && SECRET.test(value) ? value : undefined;
}

/** `seconds` absent: until the browser is closed. */
export function setCookie(reply: FastifyReply, name: CookieName, value: string, seconds?: number): void {
  void reply.setCookie(COOKIES[name], value, seconds === undefined ? SAFE : { ...SAFE, maxAge: seconds });
}

export function clearCookie(reply: FastifyReply, name: CookieName): void {
  void reply.clearCookie(COOKIES[name], SAFE);
}
