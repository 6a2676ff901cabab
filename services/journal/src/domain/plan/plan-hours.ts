import type { PlanTopic } from './read-plan.ts';

export type HourState = 'kept' | 'cancelled' | 'planned';
type Hour = { topic: number; state: HourState | 'free' };

/** The hours of a plan in their order; each is taken by one lesson, or by none. */
export class PlanHours {
  private readonly hours: Hour[];
  private readonly titles: string[];

  constructor(private readonly topics: readonly PlanTopic[]) {
    this.titles = topics.map(({ title }) => titleKey(title));
    this.hours = topics.flatMap(({ hours }, topic) =>
      Array.from({ length: hours }, (): Hour => ({ topic, state: 'free' })),
    );
  }

  /** The title of the first hour nobody took yet; null once the plan is used up. */
  next(): string | null {
    const hour = this.hours.find(({ state }) => state === 'free');
    return (hour && this.topics[hour.topic]?.title) ?? null;
  }

  /**
   * Takes an hour of a topic, or answers that there is none left. A topic beside the plan takes the next hour in turn; one that ran
   * longer than planned takes the last, so that whatever still has to be taught stays in its order.
   */
  take(title: string, state: HourState): 'taken' | 'none' {
    const key = titleKey(title);
    const own = this.hours.find((hour) => hour.state === 'free' && this.titles[hour.topic] === key);
    if (own) return occupy(own, state);
    return this.titles.includes(key) ? this.takeLast(state) : this.takeNext(state);
  }

  takeNext(state: HourState): 'taken' | 'none' {
    return occupy(this.hours.find(isFree), state);
  }

  takeLast(state: HourState): 'taken' | 'none' {
    return occupy(this.hours.findLast(isFree), state);
  }

  /** Hours of one topic in a state. */
  count(topic: number, state: Hour['state']): number {
    return this.hours.filter((hour) => hour.topic === topic && hour.state === state).length;
  }
}

const isFree = ({ state }: Hour): boolean => state === 'free';

function occupy(hour: Hour | undefined, state: HourState): 'taken' | 'none' {
  if (!hour) return 'none';
  hour.state = state;
  return 'taken';
}

/** Two spellings of one topic: spaces, letter case, ё and a full stop at the end make no difference. */
const titleKey = (title: string): string =>
  title.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').replace(/\.$/, '');
