import type { ProgressOfPupilAnswer } from '@parta/contracts';
import type { Average } from '@parta/school';

/** An average as it is sent: two decimal strings, nothing rounded. */
export function exactly(average: Average | undefined): ProgressOfPupilAnswer['overall']['average'] {
  return average ? { numerator: String(average.n), denominator: String(average.d) } : null;
}
