import { useEffect, useState } from 'react';
import { m } from '../words/messages.js';
import styles from './waiting.module.css';

/** Nothing for a blink; then paper lines, never a spinner over the page. What stands below is not pushed away by what comes. */
export function Waiting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return <div className={styles.room}>{isLong && <p className={styles.lines}>{m.refreshing()}</p>}</div>;
}
