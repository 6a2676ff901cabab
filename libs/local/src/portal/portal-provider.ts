import { randomBytes, type KeyObject } from 'node:crypto';
import { type Configuration, interactionPolicy, type JWK, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { CLAIMS_OF_SCOPE, claimsOf } from './claims-of.ts';
import type { Persona } from './persona.ts';
import { plainPage } from './portal-page.ts';

/** Whom the portal sends people back to. */
export type PortalClient = { clientId: string; clientSecret: string; redirectUris: readonly string[] };

type Parts = { issuer: string; clients: readonly PortalClient[]; people: readonly Persona[]; key: KeyObject };

/** An OpenID provider on the paths of mos.ru: code flow with PKCE, client secret by HTTP Basic, RS256, claims at `me`. */
export function portalProvider({ issuer, clients, people, key }: Parts): Provider {
  const personas = new Map(people.map((persona) => [persona.id, persona]));
  return new Provider(issuer, {
    ...protocol,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'portal' } as JWK] },
    clients: clients.map(({ clientId, clientSecret, redirectUris }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [...redirectUris],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    })),
    findAccount: (_, id) => {
      const persona = personas.get(id);
      return persona && { accountId: id, claims: () => claimsOf(persona) };
    },
  });
}

const { Check, Prompt } = interactionPolicy;
/** The portal remembers nobody: each sign-in asks who it is. */
const askWho = new Check('no_choice', 'Nobody was chosen yet', (ctx) =>
  ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
);

const protocol: Configuration = {
  routes: {
    authorization: '/sps/oauth/ae',
    token: '/sps/oauth/te',
    userinfo: '/sps/oauth/me',
    jwks: '/sps/oauth/jwks',
  },
  claims: CLAIMS_OF_SCOPE,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  interactions: {
    policy: [new Prompt({ name: 'login', requestable: true }, askWho)],
    url: (_, { uid }) => `/choose/${uid}`,
  },
  ttl: { AuthorizationCode: 60, AccessToken: 3600, IdToken: 600, Interaction: 600, Session: 600, Grant: 3600 },
  loadExistingGrant: grantWhatIsAsked,
  renderError: (ctx, { error }) => {
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = plainPage('Портал не может продолжить', `Начните вход заново из дневника. Причина: ${error}.`);
  },
};

async function grantWhatIsAsked({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId ?? '',
    accountId: oidc.session?.accountId ?? '',
  });
  grant.addOIDCScope([...oidc.requestParamScopes].join(' '));
  await grant.save();
  return grant;
}
