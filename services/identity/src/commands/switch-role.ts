import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { newId, Refusal, SwitchRole, type SwitchRoleAnswer } from '@parta/contracts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import { roleSwitched, sessionStarted } from '../domain/identity-events.ts';
import { switchedOpening } from '../domain/opening.ts';
import { roleHeld, rolesOn } from '../domain/own-roles.ts';
import { MOST_SESSIONS } from '../domain/session-limits.ts';
import { isLive } from '../domain/session.ts';
import { tellEnded } from '../domain/visit.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SwitchRoleHandler {
  constructor(private readonly vault: Vault) {}

  @Answers(SwitchRole)
  @Access('public')
  async switchRole({ session: secret, ...wanted }: SwitchRole, unit: Unit): Promise<SwitchRoleAnswer> {
    const { store, say, now } = unit;
    const former = await store.sessions.ofSecret(this.vault.hashOfSecret(secret));
    if (!former || !isLive(former, Date.parse(now))) throw new Refusal('AUTH-08', 'The session has ended');
    const role = roleHeld(rolesOn(cityDay(now), await store.facts.of(former.personId)), wanted);
    if (!role) throw new Refusal('ROLE-01', 'The role is not held');
    const session = this.vault.newSecret();
    const opening = switchedOpening(former, role, { id: newId(), secretHash: this.vault.hashOfSecret(session) });
    const ended = await store.sessions.end([former.id], 'role-switched', now);
    await store.sessions.open(opening, now, MOST_SESSIONS);
    say(...roleSwitched(former.personId, { from: former.role, to: role.role }));
    say(...sessionStarted(opening, 'role-switched'));
    tellEnded(former.personId, ended, 'role-switched', unit);
    return { session };
  }
}
