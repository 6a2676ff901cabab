import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PublishSubstitution } from '@parta/contracts';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { publishSubstitution } from '../../api/generated/substitutions.ts';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import { Candidates } from './candidates.tsx';
import type { ChosenLesson, Publish } from './change.types.ts';
import { Hosts } from './hosts.tsx';
import { MoveFields } from './move-fields.tsx';
import { PlainChange } from './plain-change.tsx';
import styles from './substitutions.module.css';
import { whenText } from './when-text.ts';

const WAYS = ['same-subject', 'other-subject', 'remote', 'merged', 'moved', 'cancelled'] as const;
type Way = (typeof WAYS)[number];

type Props = { lesson: ChosenLesson; names: Names; onClose: () => void };

/** What becomes of one lesson: a substitute with reasons, other groups, another time, or nothing. */
export function ChangeDialog({ lesson, names, onClose }: Props) {
  const queries = useQueryClient();
  const [way, setWay] = useState<Way>('same-subject');
  const publish = useMutation({
    mutationFn: (change: PublishSubstitution['change']) =>
      publishSubstitution(lesson.lessonId, { change, ver: lesson.ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['substitutions'] }).then(onClose),
  });
  const told = [...new Set([...lesson.plannedIds, ...lesson.teacherIds])].map((id) => shortName(names, id)).join(', ');
  return (
    <Dialog title={`${Object.values(journalName(lesson)).join(', ')}. ${whenText(lesson)}`} onClose={onClose}>
      <fieldset className={styles.ways}>
        <legend>{m.substitution_what()}</legend>
        {WAYS.map((each) => (
          <label key={each}>
            <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
            {KIND_WORDS[each]()}
          </label>
        ))}
      </fieldset>
      {publish.error && <Failure error={publish.error} onRetry={() => publish.reset()} />}
      <WayFields way={way} lesson={lesson} isBusy={publish.isPending} onPublish={(change) => publish.mutate(change)} />
      {lesson.kind && (
        <PlainChange
          word={m.substitution_undo()}
          isBusy={publish.isPending}
          onPress={() => publish.mutate({ kind: 'planned' })}
        />
      )}
      <p className={styles.told}>{m.substitution_told({ names: told })}</p>
    </Dialog>
  );
}

type Fields = { way: Way; lesson: ChosenLesson; isBusy: boolean; onPublish: Publish };

function WayFields({ way, lesson, isBusy, onPublish }: Fields) {
  if (way === 'merged') return <Hosts lesson={lesson} isBusy={isBusy} onPublish={onPublish} />;
  if (way === 'moved') return <MoveFields lesson={lesson} isBusy={isBusy} onPublish={onPublish} />;
  if (way === 'cancelled')
    return (
      <PlainChange word={m.substitution_cancel()} isBusy={isBusy} onPress={() => onPublish({ kind: 'cancelled' })} />
    );
  return <Candidates way={way} lesson={lesson} isBusy={isBusy} onPublish={onPublish} />;
}
