import { useQuery } from '@tanstack/react-query';
import { getTickHomeworkUrl } from '../../api/generated/homework-ticks.ts';
import { useFamilyOutbox } from '../../offline/use-family-outbox.ts';
import { ticksQuery } from './ticks-query.ts';

/** The ticks of a week: what was pressed here stands at once, with or without network (N-39). */
export function useTicks(pupilId: string, monday: string) {
  const { data } = useQuery(ticksQuery(pupilId, monday));
  const outbox = useFamilyOutbox();
  const isDone = (homeworkId: string): boolean => {
    const saying = outbox.about(thingOf(homeworkId));
    if (saying?.state === 'sent') return (saying.queued.body as { done: boolean }).done;
    return data?.done.includes(homeworkId) ?? false;
  };
  const tick = (homeworkId: string, done: boolean) =>
    outbox.say(thingOf(homeworkId), getTickHomeworkUrl(pupilId, homeworkId), { done });
  return { isDone, tick };
}

const thingOf = (homeworkId: string): string => `tick ${homeworkId}`;
