import { Hears } from '@parta/bus';
import { FinalSet } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class FinalSetHandler {
  @Hears(FinalSet)
  async finalSet(said: FinalSet, { store, now }: Hearing): Promise<void> {
    await store.finals.put(said, now);
  }
}
