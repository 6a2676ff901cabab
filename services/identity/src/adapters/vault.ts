import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import type { IdentityConfig } from '../identity.config.ts';

/** What a keyed hash is for: the same text gives another hash for each purpose. */
export type HashPurpose = 'contact' | 'name' | 'nonce' | 'patronymic' | 'pkce' | 'snils' | 'state' | 'subject';

/** What binds one sign-in: sent when it begins, compared when it ends. */
export type Binding = { state: string; nonce: string; verifier: string };

const BINDING = ['state', 'nonce', 'pkce'] as const;

/** Keeps secrets: random ones for browsers, keyed hashes, and AES-256-GCM for what must be read again. */
@Injectable()
export class Vault {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) { PARTA_IDENTITY_KEY: key }: Pick<IdentityConfig, 'PARTA_IDENTITY_KEY'>) {
    this.key = Buffer.from(key.reveal(), 'base64url');
  }

  /** 256 random bits in base64url. */
  newSecret(): string {
    return randomBytes(32).toString('base64url');
  }

  /** What is stored of a browser's secret; nobody finds 256 random bits from it. */
  hashOfSecret(secret: string): string {
    return createHash('sha256').update(secret).digest('hex');
  }

  /** What binds a sign-in to its browser: all of it follows from the browser's secret, so nothing of it is stored. */
  bindingOf(secret: string): Binding {
    const [state, nonce, verifier] = BINDING.map((purpose) => this.keyedHash(purpose, secret));
    return { state, nonce, verifier } as Binding;
  }

  /** HMAC-SHA-256 in base64url, 43 characters. */
  keyedHash(purpose: HashPurpose, text: string): string {
    return createHmac('sha256', this.keyOf(`hash ${purpose}`))
      .update(text)
      .digest('base64url');
  }

  /** The sealed text names the version of its key, so that keys can be changed. */
  seal(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf('seal'), nonce);
    const parts = [nonce, cipher.update(text, 'utf8'), cipher.final()];
    return `v1.${Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** @throws Error when the text was sealed by another key or touched since */
  open(sealed: string): string {
    const [version, body = ''] = sealed.split('.');
    if (version !== 'v1') throw new Error(`Sealed by an unknown key ${version}`);
    const bytes = Buffer.from(body, 'base64url');
    const cipher = createDecipheriv('aes-256-gcm', this.keyOf('seal'), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8');
  }

  private keyOf(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, 'parta identity v1', purpose, 32));
  }
}
