import { Hears } from '@parta/bus';
import { ExternalResultRecorded } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class ExternalResultRecordedHandler {
  @Hears(ExternalResultRecorded)
  async externalResultRecorded(said: ExternalResultRecorded, { store }: Hearing): Promise<void> {
    await store.records.putResults(said);
  }
}
