import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';
import { ResultsImport } from './results-import.tsx';
import { resultSheetsQuery } from './results-query.ts';

/** Results of monitoring and state exams: a sheet is looked at, then entered; what was loaded stands below (F-077, F-100). */
export default function ResultsPage() {
  useTitle(m.results_title());
  const { schoolId } = useBoot().role;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.results_title()}</h1>
      <p>{m.results_lead()}</p>
      <p>
        <Link className={buttonLook('small')} to={paths.imports}>
          {m.section_import()}
        </Link>
      </p>
      {schoolId === null ? (
        <Notice title={m.closing_no_school()}>
          <p>{m.closing_no_school_how()}</p>
        </Notice>
      ) : (
        <>
          <ResultsImport schoolId={schoolId} />
          <History schoolId={schoolId} />
        </>
      )}
    </div>
  );
}

function History({ schoolId }: { schoolId: string }) {
  const { data } = useQuery(resultSheetsQuery(schoolId));
  if (!data || data.sheets.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2>{m.results_history()}</h2>
      <ol>
        {data.sheets.map(({ sheetId, name, added, changed, at }) => (
          <li key={sheetId}>{m.results_loaded({ day: dayAndMonth(dayOfInstant(at)), name, added, changed })}</li>
        ))}
      </ol>
    </section>
  );
}
