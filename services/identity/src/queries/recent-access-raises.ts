import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, RAISES_TOLD, RecentAccessRaises, type RecentAccessRaisesAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class RecentAccessRaisesHandler {
  @Answers(RecentAccessRaises)
  @Access('service')
  async recentAccessRaises(
    _: InputOf<typeof RecentAccessRaises>,
    { store }: Reading,
  ): Promise<RecentAccessRaisesAnswer> {
    return { raises: await store.accounts.raisedLately(RAISES_TOLD) };
  }
}
