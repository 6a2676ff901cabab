import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { newId, type TokenClaims } from '@parta/contracts';

type Bearer = Pick<TokenClaims, 'pid' | 'role' | 'sch' | 'kids'>;

const LIFE_SECONDS = 3600;

/** Signs access tokens as identity would, with a key of this run alone. */
export class TestKey {
  readonly publicKey: JsonWebKey & { kid: string };
  private readonly privateKey: KeyObject;

  /** A new key, or the one another process of the run told of. */
  constructor(told?: string) {
    this.privateKey = told
      ? createPrivateKey({ key: JSON.parse(told) as JsonWebKey, format: 'jwk' })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const open = createPublicKey(this.privateKey).export({ format: 'jwk' });
    this.publicKey = { ...open, kid: 'faults', alg: 'ES256', use: 'sig' };
  }

  /** The whole key, for another process of this run. */
  get told(): string {
    return JSON.stringify(this.privateKey.export({ format: 'jwk' }));
  }

  token(bearer: Bearer): string {
    const iat = Math.floor(Date.now() / 1000);
    const claims: TokenClaims = {
      ...{ iss: 'parta', aud: 'parta', sub: newId(), sid: newId(), iat, exp: iat + LIFE_SECONDS, auth_time: iat },
      ...{ acr: 'parta:2', amr: [], av: 1 },
      ...bearer,
    };
    const signed = `${encoded({ alg: 'ES256', typ: 'at+jwt', kid: 'faults' })}.${encoded(claims)}`;
    const signature = sign('sha256', Buffer.from(signed), { key: this.privateKey, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
