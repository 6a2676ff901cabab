import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Behaviour } from './behaviour.tsx';
import { ClassRemark } from './class-remark.tsx';
import styles from './diary.module.css';
import { FamilyNotes } from './family-notes.tsx';
import { Signature } from './signature.tsx';
import type { Week } from './week.types.ts';

/** What stands under the days of the week. */
export function WeekFoot({ week }: { week: Week }) {
  const { role } = useBoot();
  return (
    <>
      <ClassRemark week={week} />
      <Behaviour week={week} />
      {role.role !== 'trustedPerson' && <FamilyNotes week={week} />}
      <Signature week={week} />
      <SignatureLines />
    </>
  );
}

/** On paper the week is signed by hand. */
function SignatureLines() {
  return (
    <div className={styles.signatures}>
      <span>{m.signature_teacher()}</span>
      <span>{m.signature_family()}</span>
    </div>
  );
}
