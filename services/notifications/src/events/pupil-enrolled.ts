import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { PupilEnrolled } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PupilEnrolledHandler {
  @Hears(PupilEnrolled)
  async pupilEnrolled(child: PupilEnrolled, { store }: Hearing): Promise<void> {
    await store.people.putChild(child);
  }
}
