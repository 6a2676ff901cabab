import { useState } from 'react';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { useTitle } from '../../parts/title.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './import.module.css';
import { RosterImport } from './roster-import.tsx';
import { TimetableImport } from './timetable-import.tsx';

const TABS = { roster: m.import_roster, timetable: m.import_timetable };

/** Files from outside: upload, look at every change and refusal, then all of it or nothing (F-048, N-31). */
export default function ImportPage() {
  useTitle(m.section_import());
  const [tab, setTab] = useState<keyof typeof TABS>('roster');
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.import_title()}</h1>
      <p>
        <Link className={buttonLook('small')} to={paths.results}>
          {m.results_title()}
        </Link>
        <Link className={buttonLook('small')} to={paths.rollOver}>
          {m.roll_over()}
        </Link>
        <Link className={buttonLook('small')} to={paths.transfers}>
          {m.transfers()}
        </Link>
      </p>
      <fieldset className={styles.tabs}>
        <legend className="vh">{m.import_what()}</legend>
        {(['roster', 'timetable'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name="what" checked={tab === kind} onChange={() => setTab(kind)} />
            {TABS[kind]()}
          </label>
        ))}
      </fieldset>
      {tab === 'roster' ? <RosterImport /> : <TimetableImport />}
    </div>
  );
}
