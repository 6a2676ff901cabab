import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownAbsences } from '../../api/generated/teacher-absences.ts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { AbsenceDialog } from './absence-dialog.tsx';
import { OwnAbsenceLine } from './own-absence-line.tsx';
import styles from './today.module.css';

/** «Сообщить об отсутствии», and what became of what was reported (N-29). */
export function AbsenceReport() {
  const { person, role } = useBoot();
  const schoolId = role.schoolId ?? '';
  const [isOpen, setIsOpen] = useState(false);
  const from = schoolToday();
  const { data } = useQuery({
    queryKey: ['own-absences', schoolId, from],
    queryFn: () => ownAbsences({ schoolId, from }),
    enabled: schoolId !== '',
  });
  if (schoolId === '') return null;
  return (
    <section className={styles.absences} aria-label={m.absence_own()}>
      <ul>
        {data?.absences.map((absence) => (
          <OwnAbsenceLine key={absence.absenceId} absence={absence} schoolId={schoolId} />
        ))}
      </ul>
      <Button onClick={() => setIsOpen(true)}>{m.absence_report()}</Button>
      {isOpen && <AbsenceDialog schoolId={schoolId} personId={person.personId} onClose={() => setIsOpen(false)} />}
    </section>
  );
}
