import { derivedId, type TokenOfSessionAnswer } from '@parta/contracts';
import type { TestKey } from '../field/test-key.ts';

const SECONDS = 3600;

/** The secret of the session of a child's guardian: it says of whom, so that nobody need remember millions. */
export const secretOf = (pupilId: string): string =>
  Buffer.concat([Buffer.from(pupilId.replaceAll('-', ''), 'hex'), Buffer.alloc(16)]).toString('base64url');

/** The guardian's session by its secret. */
export function sessionOf(key: TestKey, secret: string): TokenOfSessionAnswer {
  const hex = Buffer.from(secret, 'base64url').toString('hex', 0, 16);
  const pupilId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const personId = derivedId('guardian', pupilId);
  return {
    token: key.token({ pid: personId, role: 'guardian', sch: [], kids: [pupilId] }),
    expiresAt: new Date(Date.now() + SECONDS * 1000).toISOString(),
    ...{ personId, sessionId: derivedId('session', pupilId), role: 'guardian', roles: [], schoolIds: [] },
    ...{ children: [pupilId], grants: [], strength: 2, accessVersion: 1 },
  };
}
