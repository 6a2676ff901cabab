import { Hears } from '@parta/bus';
import { ClassFormed } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class ClassFormedHandler {
  @Hears(ClassFormed)
  async classFormed(schoolClass: ClassFormed, { store }: Hearing): Promise<void> {
    await store.roster.putClass(schoolClass);
  }
}
