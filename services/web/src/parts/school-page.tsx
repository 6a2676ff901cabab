import type { ReactNode } from 'react';
import { useBoot } from '../session.ts';
import { m } from '../words/messages.js';
import { Notice } from './notice.tsx';
import styles from './page.module.css';
import { useTitle } from './title.ts';

type Props = { title: string; beside?: ReactNode; children: (schoolId: string) => ReactNode };

/** A page about one school: its heading, the way to the page beside it, and why there is nothing for whoever is in no school now. */
export function SchoolPage({ title, beside, children }: Props) {
  useTitle(title);
  const { schoolId } = useBoot().role;
  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{title}</h1>
      {beside && <p>{beside}</p>}
      {schoolId === null ? (
        <Notice title={m.closing_no_school()}>
          <p>{m.closing_no_school_how()}</p>
        </Notice>
      ) : (
        children(schoolId)
      )}
    </div>
  );
}
