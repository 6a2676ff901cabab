import { type Caller, Refusal } from '@parta/contracts';
import type { Group } from '../../domain/group.ts';
import type { Reader } from '../../domain/journal-reading.ts';
import type { Classes } from './classes.ts';
import type { Groups } from './groups.ts';
import type { Schools } from './schools.ts';

/** Who asks, as the rules about reading want to know it. */
export class Readers {
  constructor(
    private readonly schools: Schools,
    private readonly classes: Classes,
    private readonly groups: Groups,
  ) {}

  async of(caller: Caller, schoolId: string, now: string): Promise<Reader> {
    const today = await this.schools.dayAt(schoolId, now);
    const ledClassIds = caller.kind === 'person' ? await this.classes.ledBy(caller.personId, [schoolId], today) : [];
    return { caller, today, ledClassIds };
  }

  /**
   * Who asks about a group of these schools, with the group.
   * @throws not-found
   */
  async ofGroup(
    caller: Caller,
    groupId: string,
    schoolIds: string[],
    now: string,
  ): Promise<{ group: Group; reader: Reader }> {
    const group = await this.groups.get(groupId, schoolIds);
    if (!group) throw new Refusal('not-found', 'No such group');
    return { group, reader: await this.of(caller, group.schoolId, now) };
  }
}
