import type { KeyObject } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { FaultSwitch } from './fault.ts';
import { forgedToken } from './forge-token.ts';

type Middleware = (ctx: KoaContextWithOIDC, next: () => Promise<void>) => Promise<void>;

/** Where the client's servers ask, not browsers. */
const backChannel = ['/sps/oauth/te', '/sps/oauth/me'];

/** Spoils the portal's answers by the fault that is on. */
export function misbehave(standing: FaultSwitch, key: KeyObject): Middleware {
  return async (ctx, next) => {
    const { fault, milliseconds } = standing;
    const asked = backChannel.includes(ctx.path);
    if (asked && fault === 'latency') await pause(milliseconds);
    if (asked && fault === 'error-500') return void answer(ctx, 500, 'application/json', '{"error":"server_error"}');
    if (asked && fault === 'html-page') return void answer(ctx, 200, 'text/html', '<h1>Технические работы</h1>');
    await next();
    if (fault !== null) spoilToken(ctx, fault, key);
    if (fault !== null) spoilReturn(ctx, fault);
  };
}

function answer(ctx: KoaContextWithOIDC, status: number, type: string, body: string): void {
  ctx.status = status;
  ctx.type = type;
  ctx.body = body;
}

function spoilToken(ctx: KoaContextWithOIDC, fault: NonNullable<FaultSwitch['fault']>, key: KeyObject): void {
  const body = ctx.body as { id_token?: string } | undefined;
  if (ctx.path !== '/sps/oauth/te' || !body?.id_token) return;
  ctx.body = { ...body, id_token: forgedToken(body.id_token, fault, key) };
}

function spoilReturn(ctx: KoaContextWithOIDC, fault: NonNullable<FaultSwitch['fault']>): void {
  const location: string | undefined = ctx.response.get('location');
  if (!location?.includes('state=')) return;
  const url = new URL(location);
  if (fault === 'wrong-state') url.searchParams.set('state', 'of-another-sign-in');
  if (fault === 'wrong-iss') url.searchParams.set('iss', 'https://another-portal.example');
  ctx.set('location', url.href);
}
