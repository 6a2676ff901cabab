import { useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import styles from './import.module.css';

type Props = {
  label: string;
  hint: string;
  accept: string;
  files: File[];
  progress: number | undefined;
  onFiles: (files: File[]) => void;
  onSend: () => void;
};

/** Chooses files, one or many at once, and sends them; choosing again starts anew. */
export function FileField({ label, hint, accept, files, progress, onFiles, onSend }: Props) {
  const id = useId();
  return (
    <section className={styles.card}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onFiles([...(target.files ?? [])])}
      />
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map(({ name, size }) => (
            <li key={name}>{m.file_size({ name, size: Math.ceil(size / 1024) })}</li>
          ))}
        </ul>
      )}
      <Button look="primary" disabled={files.length === 0 || progress !== undefined} onClick={onSend}>
        <Icon name="upload" />
        {m.import_look()}
      </Button>
      {progress !== undefined && <progress value={progress} aria-label={m.import_sending()} />}
    </section>
  );
}
