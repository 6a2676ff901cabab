import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import type { JournalConfig } from '../journal.config.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key with which the journal answers for an archive: Ed25519, the same as long as the installation's secret is. */
@Injectable()
export class ArchiveKey {
  /** Raw, base64url. */
  readonly publicKey: string;
  private readonly privateKey: KeyObject;

  constructor(@Inject(CONFIG) { PARTA_JOURNAL_KEY: secret }: JournalConfig) {
    const root = Buffer.from(secret.reveal(), 'base64url');
    const seed = Buffer.from(hkdfSync('sha256', root, 'parta journal v1', 'archive', 32));
    this.privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.privateKey).export({ format: 'jwk' }).x ?? '';
  }

  /** Signs the 32 bytes of a hexadecimal SHA-256; answers base64url. */
  sign(digest: string): string {
    return sign(null, Buffer.from(digest, 'hex'), this.privateKey).toString('base64url');
  }
}
