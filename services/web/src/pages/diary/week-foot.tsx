import { Behaviour } from './behaviour.tsx';
import type { Week } from './week.types.ts';

/** What stands under the days of the week. */
export function WeekFoot({ week }: { week: Week }) {
  return <Behaviour week={week} />;
}
