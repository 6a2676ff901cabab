import type { DiaryUnderTest } from '../../services/diary/src/testing.ts';
import type { Fact } from './facts.ts';

const REPEATED = new Set(['mark-set', 'homework-given', 'attendance-recorded', 'final-set']);

/**
 * The facts of a school as another diary may hear them: the journal's in runs of up to 23, some runs twice, and the last facts of the
 * registry in between. `salt` chooses the lengths.
 */
export async function tellInRuns(diary: DiaryUnderTest, registry: Fact[], said: Fact[], salt: number): Promise<void> {
  const late = registry.slice(registry.length - (salt % 6));
  await diary.tellRun(registry.slice(0, registry.length - late.length));
  for (let from = 0; from < said.length;) {
    const run = said.slice(from, from + 1 + ((from * 7 + salt) % 23));
    await diary.tellRun(run);
    const again = run.filter(({ contract }) => REPEATED.has(contract.name));
    if (from % 3 === 0) await diary.tellRun(again);
    from += run.length;
    await diary.tellRun(late.splice(0, 2));
  }
  await diary.tellRun(late);
}
