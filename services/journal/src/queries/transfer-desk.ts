import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { TransferDesk, type TransferDeskAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { transferDesk } from '../domain/transfer/transfer-desk.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TransferDeskHandler {
  @Answers(TransferDesk)
  @Access('transfer.read')
  async transferDesk(_: unknown, { store, caller, now }: Reading): Promise<TransferDeskAnswer> {
    const years = await store.years.latest(schoolsOf(caller));
    const desks = years.map(async ({ id, schoolId }) => {
      const reader = await store.readers.of(caller, schoolId, now);
      const [classes, pupils] = [await store.classes.ofYears([id]), await store.pupils.everIn(schoolId)];
      const withSheet = await store.transferSheets.pupilsIn(schoolId);
      return transferDesk(reader, { classes, pupils, withSheet });
    });
    return { classes: (await Promise.all(desks)).flat() };
  }
}
