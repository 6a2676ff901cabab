import { Refused } from '../api/send.ts';
import { keepBeside, keptBeside } from './kept-store.ts';

export type Beside = 'ticks' | 'notes';

/** What the family keeps beside a week: as the diary has it, without network as it was last read. */
export async function readBeside<Answer>(
  what: Beside,
  pupilId: string,
  monday: string,
  ask: (pupilId: string, monday: string) => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await ask(pupilId, monday);
    void keepBeside(`${what} ${pupilId} ${monday}`, pupilId, answer);
    return answer;
  } catch (error) {
    const kept = error instanceof Refused ? undefined : await keptBeside<Answer>(`${what} ${pupilId} ${monday}`);
    if (kept === undefined) throw error;
    return kept;
  }
}
