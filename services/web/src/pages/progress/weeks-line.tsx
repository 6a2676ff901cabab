import type { Scale } from '@parta/contracts';
import { dayText } from '../../parts/dates.ts';
import { averageText, drawn } from './exact.ts';
import type { Weeks } from './progress-query.ts';
import styles from './progress.module.css';

type Point = { x: number; y: number };

/** So many weeks have their day under the axis, however many there are. */
const LABELS = 4;
/** Lines across, by scale. */
const TICKS: Partial<Record<Scale, readonly number[]>> = {
  five: [2, 3, 4, 5],
  ten: [1, 4, 7, 10],
  twelve: [1, 4, 8, 12],
  hundred: [0, 25, 50, 75, 100],
};

/** How far down a value stands, per cent. */
type Axis = { ticks: readonly number[]; yOf: (value: number) => number };

function axisOf(scale: Scale): Axis {
  const ticks = TICKS[scale] ?? [];
  const [least = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  return { ticks, yOf: (value) => 100 - ((value - least) / (highest - least)) * 100 };
}

/** Two lines over the weeks: so far with round points, each week alone dashed with square ones. All places are per cent. */
export function WeeksLine({ weeks, scale }: { weeks: Weeks; scale: Scale }) {
  const axis = axisOf(scale);
  const pointsOf = (line: 'average' | 'soFar'): Point[] =>
    weeks.flatMap((week, at) => {
      const value = drawn(week[line]);
      return value === undefined ? [] : [{ x: xOf(at, weeks.length), y: axis.yOf(value) }];
    });
  const [soFar, alone] = [pointsOf('soFar'), pointsOf('average')];
  return (
    <div className={styles.line}>
      <svg className={styles.plot} aria-hidden="true">
        <Grid {...axis} />
        <Segments points={alone} look="dashed" />
        <Segments points={soFar} look="solid" />
        <Labels weeks={weeks} />
        <Now point={highestOf(soFar.at(-1), alone.at(-1))} text={averageText(weeks.at(-1)?.soFar ?? null)} />
      </svg>
    </div>
  );
}

function Grid({ ticks, yOf }: Axis) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line className={styles.grid} x1="0" x2="100%" y1={`${yOf(tick)}%`} y2={`${yOf(tick)}%`} />
      <text x="0" y={`${yOf(tick)}%`} dx="-0.5em" dy="0.3em" textAnchor="end">
        {tick}
      </text>
    </g>
  ));
}

/** The higher of the two points of a week. */
const highestOf = (one: Point | undefined, other: Point | undefined): Point | undefined =>
  one && other && other.y < one.y ? other : one;

/** The last value, above its point, or below it where there is no room. */
function Now({ point, text }: { point: Point | undefined; text: string }) {
  if (!point) return null;
  return (
    <text
      className={styles.now}
      x={`${point.x}%`}
      y={`${point.y}%`}
      dy={point.y < 15 ? '1.6em' : '-0.8em'}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}

/** The Mondays under the axis, the last one always. */
function Labels({ weeks }: { weeks: Weeks }) {
  const step = Math.ceil(weeks.length / LABELS);
  return weeks.map(({ monday }, at) =>
    (weeks.length - 1 - at) % step === 0 ? (
      <text
        key={monday}
        className={at < weeks.length - 1 ? styles.early : undefined}
        x={`${xOf(at, weeks.length)}%`}
        y="100%"
        dy="1.75em"
        textAnchor="middle"
      >
        {dayText(monday, { day: 'numeric', month: 'numeric' })}
      </text>
    ) : null,
  );
}

function Segments({ points, look }: { points: readonly Point[]; look: 'solid' | 'dashed' }) {
  return (
    <g data-line={look}>
      {points.slice(1).map(({ x, y }, at) => (
        <line key={x} x1={`${points[at]?.x}%`} y1={`${points[at]?.y}%`} x2={`${x}%`} y2={`${y}%`} />
      ))}
      {points.map(({ x, y }) =>
        look === 'solid' ? (
          <circle key={x} cx={`${x}%`} cy={`${y}%`} r="0.3125rem" />
        ) : (
          <rect key={x} x={`${x}%`} y={`${y}%`} width="0.5rem" height="0.5rem" />
        ),
      )}
    </g>
  );
}

/** In the middle of its share of the width, so that the first and the last label fit. */
const xOf = (at: number, weeks: number): number => ((at + 0.5) / weeks) * 100;
