import styles from './shell.module.css';

/** Two letters for a face; always beside the name in words. */
export function Avatar({ name, tint = 'blue' }: { name: string; tint?: 'blue' | 'amber' }) {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0));
  return (
    <span className={tint === 'amber' ? `${styles.avatar} ${styles.amber}` : styles.avatar} aria-hidden="true">
      {letters.join('')}
    </span>
  );
}
