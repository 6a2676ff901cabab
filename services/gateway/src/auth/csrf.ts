import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The CSRF value that belongs to a secret of the browser (session or visitor). It is masked anew for each answer,
 * so that a compressed page does not give it away bit by bit (BREACH). No key of ours is needed: the secret is one.
 */
export function csrfFor(secret: string): string {
  const mask = randomBytes(LENGTH);
  return Buffer.concat([mask, xor(mask, digestOf(secret))]).toString('base64url');
}

/** `foreign` is a value of the right shape that belongs to another secret: a page from before the session changed. */
export function judgeCsrf(secret: string, value: string | undefined): 'own' | 'foreign' | 'none' {
  const bytes = Buffer.from(value ?? '', 'base64url');
  if (bytes.length !== 2 * LENGTH) return 'none';
  const told = xor(bytes.subarray(0, LENGTH), bytes.subarray(LENGTH));
  return timingSafeEqual(told, digestOf(secret)) ? 'own' : 'foreign';
}

const LENGTH = 32;

const digestOf = (secret: string): Buffer => createHmac('sha256', secret).update('parta csrf 1').digest();

const xor = (one: Buffer, other: Buffer): Buffer => Buffer.from(one.map((byte, index) => byte ^ (other[index] ?? 0)));
