import { useQuery } from '@tanstack/react-query';
import { timetableVersions } from '../../api/generated/timetable-imports.ts';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './import.module.css';

/** The timetables of the school, newest first. */
export function TimetableVersions({ schoolId }: { schoolId: string }) {
  const { data } = useQuery({ queryKey: ['timetables', schoolId], queryFn: () => timetableVersions({ schoolId }) });
  if (!data || data.versions.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="versions">
      <h2 id="versions">{m.timetable_versions()}</h2>
      <ul>
        {data.versions.map(({ versionId, title, validFrom, at, lessons }) => (
          <li key={versionId}>
            <b>{m.valid_from_day({ day: dayAndMonth(validFrom) })}</b>{' '}
            {m.timetable_version({ title, lessons, loaded: `${dayAndMonth(dayOfInstant(at))}, ${clockText(at)}` })}
          </li>
        ))}
      </ul>
    </section>
  );
}
