import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CountHeads } from '@parta/contracts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CountHeadsHandler {
  @Answers(CountHeads)
  @Access('service')
  async countHeads(_: unknown, { store, now }: Unit): Promise<void> {
    await store.headCounts.freeze(now);
  }
}
