import type { GiveRemark } from '@parta/contracts';
import { settingOn } from '@parta/school';
import { type SubmitEvent, useId, useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { listName, type Names } from './names.ts';
import { SayingNote } from './saying-note.tsx';
import { useSay } from './use-say.ts';

type Kind = Pick<GiveRemark, 'kind' | 'title'> & { words: string };
type Props = { desk: JournalDesk; names: Names; onClose: () => void };

/** A praise or a remark for the pupil under the cursor, at the lesson under it; of the school's own kinds the title says enough (F-069, N-25). */
export function RemarkDialog({ desk, names, onClose }: Props) {
  const { sheet, cursor } = desk.getState();
  const lesson = sheet.columns[cursor.column]?.lesson;
  const pupilId = sheet.rows[cursor.row]?.pupilId;
  const form = useId();
  const [remarkId] = useState(commandId);
  const [kind, setKind] = useState<Kind>();
  const [text, setText] = useState('');
  const { saying, say } = useSay(desk, lesson?.lessonId ?? '');
  if (!lesson || !pupilId) return null;
  const isReady = kind !== undefined && (kind.kind === 'countable' || text.trim() !== '');
  const give = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const of = { remarkId, lessonId: lesson.lessonId, pupilId, kind: kind.kind, title: kind.title };
    const { kind: went } = await say('/api/remarks', { ...of, text: text.trim(), withdrawn: false, ver: 0 });
    if (went === 'done') onClose();
  };
  return (
    <Dialog
      title={m.remark_to({ name: listName(names, pupilId) })}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" form={form} disabled={!isReady || saying.state === 'saving'}>
          {m.remark_save()}
        </Button>
      }
    >
      <form id={form} className={styles.remark} onSubmit={(event) => void give(event)}>
        <fieldset>
          <legend>{m.remark_kind()}</legend>
          {kindsOn(settingOn(sheet.settings, 'remarks.countable', lesson.day)).map((each) => (
            <label key={`${each.kind} ${each.title}`}>
              <input type="radio" name="kind" checked={each.words === kind?.words} onChange={() => setKind(each)} />
              {each.words}
            </label>
          ))}
        </fieldset>
        <label className={styles.field}>
          <span>{kind?.kind === 'countable' ? m.remark_text_if_any() : m.remark_text()}</span>
          <input value={text} maxLength={500} onChange={({ target }) => setText(target.value)} />
        </label>
        <SayingNote saying={saying} />
      </form>
    </Dialog>
  );
}

/** Praise stands first: it is as easy as a remark. */
const kindsOn = (titles: readonly string[]): Kind[] => [
  { kind: 'praise', title: '', words: m.remark_praise() },
  { kind: 'behaviour', title: '', words: m.remark_behaviour() },
  { kind: 'performance', title: '', words: m.remark_performance() },
  ...titles.map((title): Kind => ({ kind: 'countable', title, words: title })),
];
