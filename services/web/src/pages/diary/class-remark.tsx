import { useQuery } from '@tanstack/react-query';
import { namesOfPeople } from '../../api/generated/names.ts';
import { m } from '../../words/messages.js';
import styles from './week-foot.module.css';
import type { Week } from './week.types.ts';

/** What the class teacher wrote under the week, with the name as soon as it is known. */
export function ClassRemark({ week: { classRemark } }: { week: Week }) {
  const by = classRemark?.by ?? '';
  const { data } = useQuery({
    queryKey: ['names', by],
    queryFn: () => namesOfPeople({ ids: [by] }),
    enabled: by !== '',
  });
  if (!classRemark) return null;
  return (
    <section className={styles.remark} aria-labelledby="class-remark">
      <h2 id="class-remark">{m.signature_teacher()}</h2>
      <p>{classRemark.text}</p>
      {data?.names[0] && <small>{data.names[0].short}</small>}
    </section>
  );
}
