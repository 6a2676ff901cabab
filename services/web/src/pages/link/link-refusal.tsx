import type { RefusalCode } from '@parta/contracts';
import { Link } from 'react-router';
import type { confirmLink } from '../../api/generated/link.ts';
import { buttonLook } from '../../parts/button.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './link.module.css';

type LinkRefused = Extract<Awaited<ReturnType<typeof confirmLink>>, { outcome: 'refused' }>;

const TITLES: Partial<Record<RefusalCode, () => string>> = {
  'LINK-01': m.link_01,
  'LINK-03': m.link_03,
  'LINK-04': m.link_04,
  'LINK-07': m.link_07,
  'PORT-02': m.port_02,
  'PORT-03': m.port_03,
  'PORT-04': m.port_04,
  'PORT-05': m.port_05,
  'PORT-06': m.port_06,
};
const FIELDS: Record<string, () => string> = {
  familyName: m.field_family_name,
  givenName: m.field_given_name,
  patronymic: m.field_patronymic,
  birthDate: m.field_birth_date,
};

/** Why there is no link, what to do and who can. The differing field is named, never its value (F-024). */
export function LinkRefusal({ refusal: { code, differs, lacks, caseNumber } }: { refusal: LinkRefused }) {
  const isMissing = code === 'LINK-01';
  return (
    <>
      <h1 tabIndex={-1}>{isMissing ? m.link_missing() : m.link_failed()}</h1>
      <p>{(TITLES[code] ?? m.failed)()}</p>
      <ul className={styles.steps}>
        {lacks.includes('snils') && <li>{m.link_lacks_snils()}</li>}
        {lacks.includes('level') && <li>{m.link_lacks_level()}</li>}
        {differs.length > 0 && (
          <li>{m.link_differs({ fields: differs.map((field) => FIELDS[field]?.() ?? field).join(', ') })}</li>
        )}
        {isMissing && <li>{m.link_check()}</li>}
        {isMissing && <li>{m.link_who_helps()}</li>}
        {caseNumber && <li>{m.link_case({ number: caseNumber })}</li>}
      </ul>
      <div className={styles.choice}>
        <Link className={buttonLook('primary')} to={paths.signIn}>
          {m.link_again()}
        </Link>
      </div>
      <small className={styles.code}>{code}</small>
    </>
  );
}
