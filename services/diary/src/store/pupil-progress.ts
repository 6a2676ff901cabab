import type { EntityManager } from 'typeorm';
import type { ProgressRows } from '../domain/progress/progress-of-pupil.ts';
import { Groups } from './groups.ts';
import { Marks } from './marks.ts';
import { Works } from './works.ts';

type Days = { from: string; until: string };
/** `beside` null: nothing is asked about anybody else. `control`: the kind of work that stands apart. */
type Wanted = { pupilId: string; period: Days; beside: Days | null; control: string };

/** What the progress of a pupil follows from, in four statements, one of them about everybody in the pupil's groups. */
export class PupilProgress {
  constructor(private readonly manager: EntityManager) {}

  async rowsOf({ pupilId, period: { from, until }, beside, control }: Wanted): Promise<ProgressRows> {
    const inMarks = new Marks(this.manager);
    const marks = await inMarks.inDays(pupilId, from, until);
    const entered = [...new Set(marks.map(({ groupId }) => groupId))];
    const known = await new Groups(this.manager).subjectsOf(pupilId, from, until, entered);
    const workIds = marks.map(({ workId }) => workId);
    const controls = await new Works(this.manager).ofKind(workIds, control);
    const groupIds = [...new Set([...entered, ...known.map(({ groupId }) => groupId)])];
    const values = beside ? await inMarks.valuesOfGroups(groupIds, beside) : [];
    return { marks, known, controls, values };
  }
}
