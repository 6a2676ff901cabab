import { useQuery } from '@tanstack/react-query';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { planQuery } from '../plan/plan-query.ts';

type Props = { groupId: string; lessonId: string; onTake: (topic: string) => void };

/** The topic whose turn it is by the plan; one press takes it, writing another is free (N-26). */
export function TopicOffer({ groupId, lessonId, onTake }: Props) {
  const { data } = useQuery(planQuery(groupId));
  const offer = data?.offers.find((each) => each.lessonId === lessonId);
  if (!offer) return null;
  return (
    <Button look={['small', 'quiet']} onClick={() => onTake(offer.topic)}>
      {m.topic_by_plan({ topic: offer.topic })}
    </Button>
  );
}
