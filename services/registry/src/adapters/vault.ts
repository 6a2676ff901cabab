import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import type { RegistryConfig } from '../registry.config.ts';

type Purpose = 'snils' | 'snils key' | 'upload';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Keeps what must not be read from the database: SNILS and uploaded files under AES-256-GCM, SNILS also as a keyed hash. */
@Injectable()
export class Vault {
  private readonly keys: Record<Purpose, Buffer>;

  constructor(@Inject(CONFIG) { PARTA_REGISTRY_KEY: secret }: Pick<RegistryConfig, 'PARTA_REGISTRY_KEY'>) {
    const root = Buffer.from(secret.reveal(), 'base64url');
    const derived = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', root, 'parta registry v1', purpose, 32));
    this.keys = { snils: derived('snils'), 'snils key': derived('snils key'), upload: derived('upload') };
  }

  /** By what a person of this SNILS is found: HMAC-SHA-256 in base64url. A plain hash of 10^9 numbers hides nothing. */
  snilsKey(digits: string): string {
    return createHmac('sha256', this.keys['snils key']).update(digits).digest('base64url');
  }

  sealSnils(digits: string): string {
    return this.seal('snils', Buffer.from(digits)).toString('base64url');
  }

  sealUpload(content: Uint8Array): Buffer {
    return this.seal('upload', content);
  }

  /** @throws Error when it was sealed by another key or touched since */
  openUpload(sealed: Uint8Array): Buffer {
    if (sealed[0] !== VERSION) throw new Error(`Sealed by an unknown key ${sealed[0]}`);
    const nonce = sealed.subarray(1, 1 + NONCE);
    const cipher = createDecipheriv('aes-256-gcm', this.keys.upload, nonce);
    cipher.setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([cipher.update(sealed.subarray(1 + NONCE, -TAG)), cipher.final()]);
  }

  /** Version of the key, nonce, sealed text, tag. */
  private seal(purpose: Purpose, content: Uint8Array): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.keys[purpose], nonce);
    const parts = [Buffer.from([VERSION]), nonce, cipher.update(content), cipher.final()];
    return Buffer.concat([...parts, cipher.getAuthTag()]);
  }
}
