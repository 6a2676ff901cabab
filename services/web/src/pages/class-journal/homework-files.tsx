import type { HomeworkGiven } from '@parta/contracts';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Refused } from '../../api/send.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './inspector.module.css';
import { LARGEST_FILE, sendHomeworkFile } from './send-homework-file.ts';

type Files = NonNullable<HomeworkGiven['files']>;
type Props = { lessonId: string; files: Files; isWritable: boolean; onChange: (fileIds: string[]) => void };

const MOST = 10;

/** Files of a homework. A file is sent at once; too large a photograph is refused here with what to do. */
export function HomeworkFiles({ lessonId, files, isWritable, onChange }: Props) {
  const id = useId();
  const [share, setShare] = useState(0);
  const ids = files.map(({ fileId }) => fileId);
  const sending = useMutation({
    mutationFn: (file: File) => {
      if (file.size > LARGEST_FILE) throw new Error(m.file_too_big({ name: file.name }));
      return sendHomeworkFile(lessonId, file, setShare);
    },
    onSuccess: (fileId) => onChange([...ids, fileId]),
  });
  return (
    <>
      <ul>
        {files.map(({ fileId, name }) => (
          <li key={fileId}>
            <a href={paths.homeworkFile(fileId)} download>
              {name}
            </a>
            {isWritable && (
              <Button
                look={['small', 'quiet']}
                aria-label={m.take_off({ what: name })}
                onClick={() => onChange(ids.filter((other) => other !== fileId))}
              >
                <Icon name="close" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isWritable && files.length < MOST && (
        <>
          <label htmlFor={id}>{m.add_file()}</label>
          <input
            id={id}
            type="file"
            disabled={sending.isPending}
            onChange={({ target }) => target.files?.[0] && sending.mutate(target.files[0])}
          />
        </>
      )}
      {sending.isPending && <progress value={share} aria-label={m.file_sending()} />}
      {sending.error && (
        <small className={styles.failed} role="alert">
          {wordsOf(sending.error)}
        </small>
      )}
    </>
  );
}

/** What the journal said, or this page; a lost network has words of its own. */
const wordsOf = (error: Error): string =>
  error instanceof Refused || !(error instanceof TypeError) ? error.message : m.no_network();
