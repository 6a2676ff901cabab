import { Injectable } from '@nestjs/common';
import { newId, type TokenClaims } from '@parta/contracts';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK, SignJWT } from 'jose';
import { Vault } from './vault.ts';

/** A new pair; the private half is already sealed. */
export type MintedKey = { kid: string; publicJwk: JWK; privateSealed: string };

/** Makes the keys of access tokens and signs with them. */
@Injectable()
export class TokenMint {
  /** Opened keys by id: opening one costs more than signing. */
  private readonly opened = new Map<string, ReturnType<typeof importPKCS8>>();

  constructor(private readonly vault: Vault) {}

  async newKey(): Promise<MintedKey> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const kid = newId();
    const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
    return { kid, publicJwk, privateSealed: this.vault.seal(await exportPKCS8(privateKey)) };
  }

  async sign(claims: TokenClaims, { kid, privateSealed }: Pick<MintedKey, 'kid' | 'privateSealed'>): Promise<string> {
    const key = this.opened.get(kid) ?? importPKCS8(this.vault.open(privateSealed), 'ES256');
    this.opened.set(kid, key);
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid }).sign(await key);
  }
}
