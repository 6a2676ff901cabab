import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ForgetExpired, type InputOf } from '@parta/contracts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ForgetExpiredHandler {
  @Answers(ForgetExpired)
  @Access('service')
  async forgetExpired(_: InputOf<typeof ForgetExpired>, { store, now }: Unit): Promise<void> {
    await store.loginTransactions.forget(now);
    await store.calendarFeeds.forget(now);
    await store.sessions.forget(now);
    await store.throttle.forget(now);
  }
}
