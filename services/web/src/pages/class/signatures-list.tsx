import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { commandId } from '../../api/command-id.ts';
import { recordPaperSignature } from '../../api/generated/class-signatures.ts';
import { Button, buttonLook } from '../../parts/button.tsx';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { WriteToGuardians } from '../messages/write-to-guardians.tsx';
import { SignatureLine } from './signature-line.tsx';
import { classSignaturesQuery } from './signatures-query.ts';
import styles from './signatures.module.css';
import { isOpen, type SignedPupil } from './signed-pupil.ts';

type Props = { of: { classId: string; title: string; monday: string } };

/** The class by name, how many have signed, and one press for all that came back on paper. */
export function ClassSignatures({ of: { classId, title, monday } }: Props) {
  const queries = useQueryClient();
  const query = classSignaturesQuery(classId, monday);
  const { data, error, refetch } = useQuery(query);
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const ids = data ? peopleIn(data.pupils) : [];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const record = useMutation({
    mutationFn: (signed: SignedPupil[]) => {
      const pupils = signed.flatMap(({ pupilId, version }) => (version ? [{ pupilId, version }] : []));
      return recordPaperSignature(classId, monday, { pupils }, { headers: { 'X-Command-Id': commandId() } });
    },
    onSuccess: () => tick(new Set()),
    onSettled: () => queries.invalidateQueries(query),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const nameOf = ({ pupilId }: SignedPupil) => listName(names, pupilId);
  const pupils = data.pupils.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'ru'));
  const signed = pupils.filter(({ state }) => state === 'signed').length;
  const chosen = pupils.filter((pupil) => ticked.has(pupil.pupilId) && isOpen(pupil));
  const mayRecord = data.from <= schoolToday();
  const isWeek = pupils.some(({ version }) => version !== null);
  const isLeft = pupils.some((pupil) => pupil.version !== null && pupil.state !== 'signed');
  return (
    <section className={styles.card} aria-labelledby="signed">
      <h2 id="signed">{m.class_signatures_count({ signed, of: pupils.length })}</h2>
      {!isWeek && <p>{m.class_signatures_no_lessons_how()}</p>}
      {isWeek && !mayRecord && <p>{m.class_signatures_from({ day: dayAndMonth(data.from) })}</p>}
      {isWeek && mayRecord && schoolToday() > data.until && isLeft && (
        <p>{m.class_signatures_late({ day: dayAndMonth(data.until) })}</p>
      )}
      <div className={styles.actions}>
        {isLeft && (
          <Link className={buttonLook('small')} to={paths.printClass(classId, monday, { who: 'unsigned' })}>
            <Icon name="print" />
            {m.class_signatures_print_unsigned()}
          </Link>
        )}
        <Link className={buttonLook('small')} to={paths.printClass(classId, monday)}>
          <Icon name="print" />
          {m.class_signatures_print_all()}
        </Link>
        {isLeft && <WriteToGuardians scope={{ kind: 'class', id: classId, title }} />}
      </div>
      <ul className={styles.list}>
        {pupils.map((pupil) => (
          <SignatureLine
            key={pupil.pupilId}
            pupil={pupil}
            names={names}
            week={{ classId, monday }}
            tick={
              mayRecord && isOpen(pupil)
                ? { isOn: ticked.has(pupil.pupilId), turn: () => tick(turned(ticked, pupil.pupilId)) }
                : undefined
            }
          />
        ))}
      </ul>
      {record.error && <Failure error={record.error} onRetry={() => record.reset()} />}
      {mayRecord && isLeft && (
        <p className={styles.record}>
          <Button
            look="primary"
            disabled={chosen.length === 0 || record.isPending}
            onClick={() => record.mutate(chosen)}
          >
            <Icon name="pen" />
            {m.class_signatures_record({ count: chosen.length })}
          </Button>
          <span>{m.class_signatures_record_how()}</span>
        </p>
      )}
    </section>
  );
}

const peopleIn = (pupils: SignedPupil[]): string[] => [
  ...new Set(
    pupils.flatMap(({ pupilId, signatures }) => [
      pupilId,
      ...signatures.flatMap(({ by, paper }) => [by, ...(paper?.withdrawn ? [paper.withdrawn.by] : [])]),
    ]),
  ),
];

const turned = (ticked: ReadonlySet<string>, pupilId: string): ReadonlySet<string> =>
  ticked.has(pupilId) ? new Set([...ticked].filter((id) => id !== pupilId)) : new Set([...ticked, pupilId]);
