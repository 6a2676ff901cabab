import { generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { newId, type TokenClaims } from '@parta/contracts';

type Bearer = Pick<TokenClaims, 'pid' | 'role' | 'sch' | 'kids'>;

const LIFE_SECONDS = 3600;

/** Signs access tokens as identity would, with a key of this run alone. */
export class TestKey {
  readonly publicKey: JsonWebKey & { kid: string };
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor() {
    this.publicKey = { ...this.pair.publicKey.export({ format: 'jwk' }), kid: 'faults', alg: 'ES256', use: 'sig' };
  }

  token(bearer: Bearer): string {
    const iat = Math.floor(Date.now() / 1000);
    const claims: TokenClaims = {
      ...{ iss: 'parta', aud: 'parta', sub: newId(), sid: newId(), iat, exp: iat + LIFE_SECONDS, auth_time: iat },
      ...{ acr: 'parta:2', amr: [], av: 1 },
      ...bearer,
    };
    const signed = `${encoded({ alg: 'ES256', typ: 'at+jwt', kid: 'faults' })}.${encoded(claims)}`;
    const signature = sign('sha256', Buffer.from(signed), { key: this.pair.privateKey, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
