import { createHmac, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { Fault } from './fault.ts';

type Claims = Record<string, unknown>;

/** Changes what an ID token claims, by the fault; the token is signed anew so that only this is wrong with it. */
const CLAIMS: Partial<Record<Fault, (claims: Claims) => Claims>> = {
  'wrong-nonce': (claims) => ({ ...claims, nonce: 'of-another-sign-in' }),
  'wrong-aud': (claims) => ({ ...claims, aud: 'another-client' }),
  'wrong-token-iss': (claims) => ({ ...claims, iss: `${String(claims['iss'])}/` }),
  expired: (claims) => ({ ...claims, iat: Number(claims['iat']) - 7200, exp: Number(claims['iat']) - 3600 }),
  'issued-ahead': (claims) => ({ ...claims, nbf: Number(claims['iat']) + 3600, iat: Number(claims['iat']) + 3600 }),
  'other-subject': (claims) => ({ ...claims, sub: 'somebody-else' }),
};

/** The ID token as a broken or hostile portal would send it; the same token where the fault concerns something else. */
export function forgedToken(token: string, fault: Fault, key: KeyObject): string {
  const [header = {}, claims = {}] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Claims);
  const change = CLAIMS[fault];
  if (change) return signed(header, change(claims), key);
  if (fault === 'alg-none') return `${unsigned({ ...header, alg: 'none' }, claims)}.`;
  if (fault === 'unknown-kid') return signed({ ...header, kid: 'unheard-of' }, claims, key);
  if (fault === 'alg-hs256') return signedWithPublicKey(header, claims, key);
  return token;
}

function signed(header: Claims, claims: Claims, key: KeyObject): string {
  const body = unsigned(header, claims);
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

/** The old trick: the public key taken as the secret of a symmetric signature. */
function signedWithPublicKey(header: Claims, claims: Claims, key: KeyObject): string {
  const body = unsigned({ ...header, alg: 'HS256' }, claims);
  const secret = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

function unsigned(header: Claims, claims: Claims): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}
