import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './shell.module.css';

export function Logo() {
  return (
    <Link className={styles.logo} to={paths.home}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        <rect x="4" y="3" width="18" height="20" rx="3" fill="var(--blue)" />
        <path d="M8.500 3v20" stroke="var(--pen)" strokeWidth="1.6" />
        <path d="M12 9h7M12 13h7M12 17h4" stroke="var(--paper)" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      {m.app_name()}
    </Link>
  );
}
