import type { IncomingMessage } from 'node:http';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type FaultSwitch, parseFault } from './fault.ts';
import type { Persona } from './persona.ts';
import { choicePage, plainPage } from './portal-page.ts';

type Middleware = (ctx: KoaContextWithOIDC, next: () => Promise<void>) => Promise<void>;

/** The pages of the portal beside the protocol: the choice of a persona, and the switch of faults for tests. */
export function interactions(provider: Provider, people: readonly Persona[], standing: FaultSwitch): Middleware {
  return async (ctx, next) => {
    if (ctx.path === '/portal/faults' && ctx.method === 'POST') return switchFault(ctx, standing);
    if (ctx.path === '/')
      return void show(ctx, plainPage('Портал разработки', 'Входите из дневника: он приведёт вас сюда.'));
    if (!/^\/choose\/[\w-]+$/.test(ctx.path)) return next();
    if (ctx.method === 'POST') return choose(ctx, provider, people);
    return void show(ctx, choicePage(people, String(ctx.query['q'] ?? ''), ctx.path));
  };
}

async function choose(ctx: KoaContextWithOIDC, provider: Provider, people: readonly Persona[]): Promise<void> {
  const form = new URLSearchParams(await bodyOf(ctx.req));
  const persona = people.find(({ id }) => id === form.get('persona'));
  const refused = form.has('refuse');
  if (!persona && !refused) {
    ctx.status = 422;
    return show(ctx, plainPage('Такого человека нет', 'Вернитесь на прошлую страницу и выберите имя из списка.'));
  }
  ctx.respond = false;
  const denied = { error: 'access_denied', error_description: '<b>Пользователь отказался</b>' };
  const chosen = { login: { accountId: persona?.id ?? '', remember: false } };
  await provider.interactionFinished(ctx.req, ctx.res, refused ? denied : chosen, { mergeWithLastSubmission: false });
}

async function switchFault(ctx: KoaContextWithOIDC, standing: FaultSwitch): Promise<void> {
  const wanted = parseFault(await bodyOf(ctx.req));
  ctx.status = wanted ? 204 : 422;
  Object.assign(standing, wanted);
}

function show(ctx: KoaContextWithOIDC, html: string): void {
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('cache-control', 'no-store');
  ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  ctx.body = html;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
