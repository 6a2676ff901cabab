import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import type { WeekLesson } from '../diary/week.types.ts';
import styles from './homework.module.css';

/** Links and files of a task, each file with its size. */
export function Attached({ homework: { links, files } }: { homework: WeekLesson['homework'][number] }) {
  return (
    <span className={styles.attached}>
      {links?.map(({ url, title }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer noopener">
          {title || url}
        </a>
      ))}
      {files?.map(({ fileId, name, size }) => (
        <a key={fileId} href={paths.homeworkFile(fileId)} download>
          {m.file_size({ name, size: Math.max(1, Math.round(size / 1024)) })}
        </a>
      ))}
    </span>
  );
}
