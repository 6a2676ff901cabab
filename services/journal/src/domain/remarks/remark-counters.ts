import type { RemarksOfClassAnswer } from '@parta/contracts';
import { grouped } from '../grouped.ts';
import type { Remark } from './remark.ts';

type Counted = Pick<Remark, 'pupilId' | 'kind' | 'title' | 'state'>;

/** What each pupil with a remark has of every kind; only what stands counts (N-25). */
export function remarkCounters(remarks: Counted[]): RemarksOfClassAnswer['counters'] {
  const standing = remarks.filter(({ state }) => state === 'standing');
  return [...grouped(standing, ({ pupilId }) => pupilId)].map(([pupilId, own]) => {
    const of = (kind: Counted['kind']) => own.filter((each) => each.kind === kind);
    const byTitle = grouped(of('countable'), ({ title }) => title);
    return {
      pupilId,
      behaviour: of('behaviour').length,
      performance: of('performance').length,
      praise: of('praise').length,
      countable: [...byTitle].map(([title, { length: count }]) => ({ title, count })),
    };
  });
}
