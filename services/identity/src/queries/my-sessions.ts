import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, MySessions, type MySessionsAnswer, Refusal } from '@parta/contracts';
import { isLive } from '../domain/session.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MySessionsHandler {
  @Answers(MySessions)
  @Access('sessions.own')
  async mySessions(_: InputOf<typeof MySessions>, { store, caller, now }: Reading): Promise<MySessionsAnswer> {
    if (caller.kind !== 'person') throw new Refusal('unknown-caller', 'Only people have sessions');
    const standing = await store.sessions.ofAccount(caller.accountId);
    const live = standing.filter((session) => isLive(session, Date.parse(now)));
    const sessions = live.map(({ id, startedAt, lastUsedAt, role, agent, ipPrefix }) => {
      const times = { since: startedAt.toISOString(), lastUsed: lastUsedAt.toISOString() };
      return { sessionId: id, ...times, role, agent, ipPrefix, current: id === caller.sessionId };
    });
    return { sessions };
  }
}
