import styles from './progress.module.css';

/** `share` of the whole length, 0 to 1, from `from` on. `pattern` tells two bars apart without colours. */
type Props = { share: number; from?: number; pattern?: 'solid' | 'hatched' | 'dotted' };

/** One bar on its line. Lengths are per cent, so it fits any width; the name of the picture says what it shows. */
export function Bar({ share, from = 0, pattern = 'solid' }: Props) {
  return (
    <svg className={styles.bar} data-pattern={pattern} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="3" />
      <rect x={percent(from)} width={percent(share)} height="100%" rx="3" />
      {pattern !== 'solid' && (
        <rect x={percent(from)} width={percent(share)} height="100%" rx="3" fill={`url(#${pattern})`} />
      )}
    </svg>
  );
}

/** The patterns of all bars of a page, once. */
export function BarPatterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true">
      <defs>
        <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" />
        </pattern>
        <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.25" />
        </pattern>
      </defs>
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
