import { m } from '../../words/messages.js';
import type { Week } from './week.types.ts';

/** What happened at all in a week, praise first (F-070). */
export function behaviourCounts(counted: NonNullable<Week['behaviour']>): [string, number][] {
  const { praise, behaviour: conduct, performance, countable, missed, late } = counted;
  const counts: [string, number][] = [
    [m.diary_praise(), praise],
    [m.diary_remark_behaviour(), conduct],
    [m.diary_remark_performance(), performance],
    ...countable.map(({ title, count }): [string, number] => [title, count]),
    [m.behaviour_missed(), missed],
    [m.behaviour_late(), late],
  ];
  return counts.filter(([, count]) => count > 0);
}
