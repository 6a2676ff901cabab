import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { PupilEnrolled } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PupilEnrolledHandler {
  @Hears(PupilEnrolled)
  async pupilEnrolled({ personId: pupilId, ...list }: PupilEnrolled, { store }: Hearing): Promise<void> {
    await store.pupils.putEnrolments({ pupilId, ...list });
  }
}
