import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import * as oidc from 'openid-client';
import type { Proof } from '../domain/login-transaction.ts';
import type { PortalPerson } from '../domain/portal-person.ts';
import type { IdentityConfig } from '../identity.config.ts';
import type { PortalProvider } from '../portal-providers.config.ts';
import { PortalBreaker } from './portal-breaker.ts';
import { personOfClaims } from './portal-claims.ts';
import { failureOf, type PortalFailure } from './portal-failure.ts';
import type { Binding } from './vault.ts';

/** How long a portal may take for one answer. */
const PATIENCE_SECONDS = 5;
/** How far a portal's clock may differ from ours. */
const SKEW_SECONDS = 60;
/** A proof that was asked for anew may be so old when it comes back. */
const PROOF_SECONDS = 60;

/** The portals of this installation, each an OpenID provider: discovery, PKCE, state, nonce, `iss`, signed ID tokens. */
@Injectable()
export class Portals {
  private readonly discovered = new Map<string, Promise<oidc.Configuration>>();
  private readonly providers: readonly PortalProvider[];
  private readonly origin: string;
  private readonly breaker = new PortalBreaker();

  constructor(@Inject(CONFIG) config: Pick<IdentityConfig, 'PARTA_IDENTITY_PROVIDERS' | 'PARTA_IDENTITY_ORIGIN'>) {
    this.providers = config.PARTA_IDENTITY_PROVIDERS;
    this.origin = config.PARTA_IDENTITY_ORIGIN;
  }

  all(): readonly PortalProvider[] {
    return this.providers;
  }

  find(id: string): PortalProvider | undefined {
    return this.providers.find((provider) => provider.id === id);
  }

  /** Where the browser has to go. @throws PortalFailure when the portal cannot be reached */
  async begin(provider: PortalProvider, { state, nonce, verifier }: Binding, proof: Proof): Promise<string> {
    const configuration = await this.configurationOf(provider).catch((error: unknown) => {
      throw this.failed(provider, error);
    });
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackOf(provider),
      scope: provider.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(proof === 'anew' && { prompt: 'login', max_age: String(PROOF_SECONDS) }),
    });
    return url.href;
  }

  /** Who came back. The code is spent whatever happens. @throws PortalFailure */
  async finish(
    provider: PortalProvider,
    parameters: Record<string, string>,
    binding: Binding,
    proof: Proof,
  ): Promise<PortalPerson> {
    try {
      const configuration = await this.configurationOf(provider);
      const back = new URL(`${this.callbackOf(provider)}?${new URLSearchParams(parameters).toString()}`);
      const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = binding;
      const freshness = proof === 'anew' ? { maxAge: PROOF_SECONDS } : {};
      const checks = { expectedState, expectedNonce, pkceCodeVerifier, ...freshness };
      const tokens = await oidc.authorizationCodeGrant(configuration, back, checks);
      const { iss, sub } = tokens.claims() ?? { iss: '', sub: '' };
      const claims = await oidc.fetchUserInfo(configuration, tokens.access_token, sub);
      this.breaker.answered(provider.id);
      return personOfClaims(iss, claims, provider.claims);
    } catch (error) {
      throw this.failed(provider, error);
    }
  }

  /** False while the portal has not answered again and again: its button is off for a moment. */
  isAvailable(id: string): boolean {
    return !this.breaker.isOpen(id);
  }

  private failed({ id }: PortalProvider, error: unknown): PortalFailure {
    const failure = failureOf(error);
    if (failure.code === 'PORT-03') this.breaker.silent(id);
    return failure;
  }

  private callbackOf({ id }: PortalProvider): string {
    return new URL(`/api/id/auth/cb/${id}`, this.origin).href;
  }

  private configurationOf(provider: PortalProvider): Promise<oidc.Configuration> {
    const known = this.discovered.get(provider.id);
    if (known) return known;
    const found = discover(provider);
    this.discovered.set(provider.id, found);
    found.catch(() => this.discovered.delete(provider.id));
    return found;
  }
}

function discover({ issuer, clientId, clientSecret }: PortalProvider): Promise<oidc.Configuration> {
  const overHttp = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { client_secret: clientSecret, [oidc.clockTolerance]: SKEW_SECONDS },
    oidc.ClientSecretBasic(clientSecret),
    { timeout: PATIENCE_SECONDS, execute: [oidc.enableNonRepudiationChecks, ...overHttp] },
  );
}
