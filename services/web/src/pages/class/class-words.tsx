import type { WeekRemarksOfClassAnswer } from '@parta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { remarkWeek } from '../../api/generated/remarks.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { listName, type Names } from '../class-journal/names.ts';
import { ClassWordsForm } from './class-words-form.tsx';
import { classWordsQuery } from './class-query.ts';
import styles from './class.module.css';

type Props = { week: { classId: string; from: string }; pupilIds: string[]; names: Names };
export type Words = { text: string; pupilIds: string[] };

/** What the class teacher writes under the week of each pupil: the families read it in the diary at once. */
export function ClassWords({ week: { classId, from: monday }, pupilIds, names }: Props) {
  const queries = useQueryClient();
  const query = classWordsQuery(classId, monday);
  const { data, error, refetch } = useQuery(query);
  const [typed, setTyped] = useState<Words>({ text: '', pupilIds: [] });
  const field = useRef<HTMLTextAreaElement>(null);
  const write = useMutation({
    mutationFn: ({ text, pupilIds: whom }: Words) => {
      const pupils = whom.map((pupilId) => ({ pupilId, ver: verOf(data, pupilId) }));
      return remarkWeek(classId, monday, { text, pupils }, { headers: { 'X-Command-Id': commandId() } });
    },
    onSuccess: () => setTyped({ text: '', pupilIds: [] }),
    onSettled: () => queries.invalidateQueries(query),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const standing = pupilIds.flatMap((id) => data.remarks.filter(({ pupilId, text }) => pupilId === id && text !== ''));
  return (
    <section className={styles.card} aria-labelledby="class-words">
      <h2 id="class-words">{m.class_words()}</h2>
      <p className={styles.lead}>{standing.length === 0 ? m.class_words_none() : m.class_words_how()}</p>
      <ul>
        {standing.map(({ pupilId, text }) => (
          <li className={styles.line} key={pupilId}>
            <b>{listName(names, pupilId)}</b>
            <p className={styles.words}>{text}</p>
            {data.mayWrite && (
              <div className={styles.actions}>
                <Button look="small" onClick={() => (setTyped({ text, pupilIds: [pupilId] }), field.current?.focus())}>
                  {m.class_words_change()}
                  <span className="vh">{`: ${listName(names, pupilId)}`}</span>
                </Button>
                <Button
                  look={['small', 'quiet']}
                  disabled={write.isPending}
                  onClick={() => write.mutate({ text: '', pupilIds: [pupilId] })}
                >
                  {m.class_words_remove()}
                  <span className="vh">{`: ${listName(names, pupilId)}`}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {write.error && <Failure error={write.error} onRetry={() => write.reset()} />}
      {data.mayWrite && (
        <ClassWordsForm
          typed={typed}
          onType={setTyped}
          people={pupilIds.map((pupilId) => ({ pupilId, name: listName(names, pupilId) }))}
          isBusy={write.isPending}
          field={field}
          onWrite={() => write.mutate(typed)}
        />
      )}
    </section>
  );
}

const verOf = (data: WeekRemarksOfClassAnswer | undefined, of: string): number =>
  data?.remarks.find(({ pupilId }) => pupilId === of)?.ver ?? 0;
