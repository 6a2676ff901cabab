import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { SignOut } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { tellEnded } from '../domain/visit.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SignOutHandler {
  constructor(private readonly vault: Vault) {}

  /** Only the holder of a session may end it, or all of its account; an ended one ends nothing. */
  @Answers(SignOut)
  @Access('public')
  async signOut({ session: secret, scope }: SignOut, unit: Unit): Promise<{ ended: number }> {
    const { store, now } = unit;
    const session = await store.sessions.ofSecret(this.vault.hashOfSecret(secret));
    if (!session || session.endedAt !== null) return { ended: 0 };
    const { id, accountId, personId } = session;
    const ended =
      scope === 'here'
        ? await store.sessions.end([id], 'signed-out', now)
        : await store.sessions.endOf(accountId, 'everywhere', now);
    tellEnded(personId, ended, scope === 'here' ? 'signed-out' : 'everywhere', unit);
    return { ended: ended.length };
  }
}
