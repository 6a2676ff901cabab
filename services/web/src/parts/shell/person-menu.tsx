import { lazy } from 'react';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Afterwards } from '../afterwards.tsx';
import { Avatar } from './avatar.tsx';
import styles from './shell.module.css';

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }));

/** Who I am; what can be done about it comes after the page. */
export function PersonMenu() {
  const { person } = useBoot();
  return (
    <>
      <button className={styles.me} popoverTarget="me" aria-label={m.person_menu({ name: person.name })}>
        <Avatar name={person.name} />
      </button>
      <div id="me" popover="auto" className={styles.menu}>
        <Afterwards>
          <PersonPanel />
        </Afterwards>
      </div>
    </>
  );
}
