import { useQuery } from '@tanstack/react-query';
import { namesQuery } from '../../parts/names-query.ts';
import { m } from '../../words/messages.js';
import styles from './week-foot.module.css';
import type { Week } from './week.types.ts';

/** What the class teacher wrote under the week, with the name as soon as it is known. */
export function ClassRemark({ week: { classRemark } }: { week: Week }) {
  const by = classRemark?.by ?? '';
  const { data: names } = useQuery({ ...namesQuery([by]), enabled: by !== '' });
  if (!classRemark) return null;
  return (
    <section className={styles.remark} aria-labelledby="class-remark">
      <h2 id="class-remark">{m.signature_teacher()}</h2>
      <p>{classRemark.text}</p>
      {names?.has(by) && <small>{names.get(by)?.short}</small>}
    </section>
  );
}
