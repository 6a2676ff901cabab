import styles from './shell.module.css';

/** Two letters for a face; always beside the name in words. */
export function Avatar({ name, tint = 'blue' }: { name: string; tint?: 'blue' | 'amber' }) {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0));
  const look = tint === 'amber' ? `${styles.avatar} ${styles.amber}` : styles.avatar;
  return <span className={look} data-letters={letters.join('')} aria-hidden="true" />;
}
