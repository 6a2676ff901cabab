import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { id } from './ids.ts';
import { journalFixture } from './journal.ts';

const of = (hundredths: number) => ({ numerator: String(hundredths), denominator: '100' });
type Subject = ProgressOfPupilAnswer['subjects'][number];

const weeksOf = (...soFar: number[]): Subject['weeks'] =>
  soFar.map((value, at) => ({
    monday: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'][at] ?? '2026-11-30',
    average: of(Math.min(500, 2 * value - (soFar[at - 1] ?? value))),
    soFar: of(value),
  }));

/** A subject with the final its average earns and one way to the next. */
function subject(at: number, name: string, [average, control, current]: number[], upper: number): Subject {
  const final = [250, 350, 450].filter((threshold) => (average ?? 0) >= threshold).length + 2;
  return {
    ...{ subject: name, groupId: id(3, at + 10), scale: 'five', average: of(average ?? 0) },
    forecast: { final, few: at === 3 },
    targets: final < 5 ? [{ final: final + 1, value: 5, weight: 100, count: at + 1 }] : [],
    weeks: weeksOf((average ?? 0) - 30, (average ?? 0) + 10, average ?? 0),
    control: control ? of(control) : null,
    current: current ? of(current) : null,
    background: { until: '2026-11-30', own: { upper, marks: 8 }, classFrom: 50 },
  };
}

/** How Тимофей gets on in the second quarter. */
export function progress(): ProgressOfPupilAnswer {
  const periods = journalFixture().periods.map((period, at) =>
    at === 1 ? { ...period, until: '2026-12-30' } : period,
  );
  return {
    ...{ periods, period: periods.at(-1) ?? null, shows: { average: true, forecast: true } },
    rules: { thresholds: [250, 350, 450], compare: 'exact' },
    backgroundFrom: '2026-12-31',
    overall: { average: of(422), weeks: weeksOf(400, 431, 418, 422) },
    subjects: [
      subject(0, 'Алгебра', [456, 433, 480], 7),
      subject(1, 'Русский язык', [433, 400, 450], 6),
      subject(2, 'Физика', [340, 300, 367], 3),
      subject(3, 'Основы безопасности и защиты Родины', [475], 8),
    ],
  };
}
