import { useId, useState } from 'react';
import { Button, buttonLook } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar-feeds.module.css';

/** The address just opened, the only time it is seen: copied by a press, or given to the calendar of this device. */
export function NewAddress({ secret }: { secret: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const path = `${location.host}/feeds/${secret}.ics`;
  const address = `${location.protocol}//${path}`;
  const copy = () => navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <div className={styles.fresh}>
      <label htmlFor={id}>{m.feed_address()}</label>
      <input
        id={id}
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
        aria-describedby={`${id}once`}
      />
      <p id={`${id}once`}>{m.feed_once()}</p>
      <p className={styles.ways}>
        <Button look="primary" onClick={() => void copy()}>
          {m.feed_copy()}
        </Button>
        <a className={buttonLook()} href={`webcal://${path}`}>
          {m.feed_subscribe()}
        </a>
        <span role="status">{isCopied && m.feed_copied()}</span>
      </p>
    </div>
  );
}
