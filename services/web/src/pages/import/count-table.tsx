import type { RosterImportsAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from './import.module.css';

type Count = RosterImportsAnswer['imports'][number]['counts'][number];

const KINDS: Record<Count['kind'], () => string> = {
  school: m.kind_school,
  academicYear: m.kind_year,
  period: m.kind_period,
  schoolClass: m.kind_class,
  group: m.kind_group,
  person: m.kind_person,
  enrolment: m.kind_enrolment,
  membership: m.kind_membership,
  teaching: m.kind_teaching,
  guardianship: m.kind_guardianship,
  role: m.kind_role,
};

export function CountTable({ counts }: { counts: Count[] }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={m.counts()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.count_kind()}</th>
            <th scope="col">{m.count_in_files()}</th>
            <th scope="col">{m.count_added()}</th>
            <th scope="col">{m.count_changed()}</th>
            <th scope="col">{m.count_ended()}</th>
            <th scope="col">{m.count_unchanged()}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, inFiles, added, changed, ended, unchanged }) => (
            <tr key={kind}>
              <th scope="row">{KINDS[kind]()}</th>
              <td>{inFiles}</td>
              <td>{added}</td>
              <td>{changed}</td>
              <td>{ended}</td>
              <td>{unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
