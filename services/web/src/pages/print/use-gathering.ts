import { useEffect, useRef, useState } from 'react';
import { weekOfPupil } from '../../api/generated/diary.ts';
import type { Week } from '../diary/week.types.ts';
import { inTurns } from './in-turns.ts';

type Asked = { pupilId: string; monday: string };
/** How far the fetching is; `weeks` once all are there, in the order they were asked for. */
export type Gathering = { done: number; total: number; weeks?: Week[]; error?: Error };

/** So many weeks are asked for at a time: a class that prints is one reader among thousands. */
const AT_ONCE = 4;

/**
 * Fetches many weeks with a count of how far it is. It may be called off; begun again after a failure it goes on with what is missing.
 * Nothing of it is kept on the device: other people's children are in it.
 */
export function useGathering() {
  const [gathering, setGathering] = useState<Gathering>();
  const running = useRef<AbortController>(undefined);
  const fetched = useRef(new Map<string, Week>());
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setGathering(undefined);
  };
  const start = async (asked: Asked[]) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const total = asked.length;
    const tell = (done: number) => setGathering({ done, total });
    tell(0);
    const read = async ({ pupilId, monday }: Asked) => {
      const key = `${pupilId} ${monday}`;
      const week = fetched.current.get(key) ?? (await weekOfPupil(pupilId, monday, { signal }));
      fetched.current.set(key, week);
      return week;
    };
    try {
      const weeks = await inTurns(asked, read, { atOnce: AT_ONCE, signal, tell });
      setGathering({ done: total, total, weeks });
    } catch (error) {
      if (!signal.aborted) setGathering({ done: 0, total, error: error as Error });
    }
  };
  return { gathering, start, stop };
}
