import { useEffect, useSyncExternalStore } from 'react';
import { isNewVersionWaiting, onNewVersion, startWorker, takeNewVersion } from '../../offline/new-version.ts';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import styles from './aside.module.css';

/** «Есть новая версия»: the page changes when the person says so, never by itself. */
export function NewVersion() {
  const isWaiting = useSyncExternalStore(onNewVersion, isNewVersionWaiting);
  useEffect(() => void startWorker(), []);
  if (!isWaiting) return null;
  return (
    <div className={styles.aside} role="status">
      <p>{m.new_version()}</p>
      <Button look={['primary', 'small']} onClick={takeNewVersion}>
        {m.new_version_take()}
      </Button>
    </div>
  );
}
