import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { ClassFormed } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class ClassFormedHandler {
  @Hears(ClassFormed)
  async classFormed({ classId: id, ...schoolClass }: ClassFormed, { store }: Hearing): Promise<void> {
    await store.classes.put({ id, ...schoolClass });
  }
}
