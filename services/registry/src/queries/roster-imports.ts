import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { RosterImports, type RosterImportsAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/schools-of.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class RosterImportsHandler {
  @Answers(RosterImports)
  @Access('roster.import', 'service')
  async rosterImports(_: object, { store, caller }: Reading): Promise<RosterImportsAnswer> {
    const batches = await store.importBatches.latest(schoolsOf(caller));
    return {
      imports: batches.map(({ importId, at, by, files, counts, excluded, day }) => ({
        ...{ importId, by, files, counts, day },
        at: at.toISOString(),
        excluded: excluded.length,
      })),
    };
  }
}
