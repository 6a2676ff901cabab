import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, ProlongSession, Refusal } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { isLive } from '../domain/session.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ProlongSessionHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(ProlongSession)
  @Access('public')
  async prolongSession({ session: secret }: InputOf<typeof ProlongSession>, { store, now }: Unit): Promise<void> {
    const session = await store.sessions.ofSecret(this.vault.hashOfSecret(secret));
    if (!session || !isLive(session, Date.parse(now))) throw new Refusal('AUTH-08', 'The session has ended');
    await store.sessions.use(session.id, now);
  }
}
