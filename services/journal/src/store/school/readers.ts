import type { Caller } from '@parta/contracts';
import type { Reader } from '../../domain/journal-reading.ts';
import type { Classes } from './classes.ts';
import type { Schools } from './schools.ts';

/** Who asks, as the rules about reading want to know it. */
export class Readers {
  constructor(
    private readonly schools: Schools,
    private readonly classes: Classes,
  ) {}

  async of(caller: Caller, schoolId: string, now: string): Promise<Reader> {
    const today = await this.schools.dayAt(schoolId, now);
    const ledClassIds = caller.kind === 'person' ? await this.classes.ledBy(caller.personId, [schoolId], today) : [];
    return { caller, today, ledClassIds };
  }
}
