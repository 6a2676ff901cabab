import type { ClassJournalAnswer, GiveHomework } from '@parta/contracts';
import type { Column } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import { HomeworkFiles } from './homework-files.tsx';
import { HomeworkFor } from './homework-for.tsx';
import { HomeworkLinks } from './homework-links.tsx';
import styles from './inspector.module.css';
import type { Names } from './names.ts';

type Given = Column['lesson']['homework'][number] | undefined;
export type More = Partial<Pick<GiveHomework, 'links' | 'fileIds' | 'pupilIds'>>;
type Props = {
  lesson: Column['lesson'];
  given: Given;
  pupils: ClassJournalAnswer['pupils'];
  names: Names;
  onGive: (more: More) => void;
};

/** Links, files and for whom: folded away until there is something of it (F-063). */
export function HomeworkMore({ lesson, given, pupils, names, onGive }: Props) {
  const { links = [], files = [], pupilIds = null } = given ?? {};
  const isUsed = links.length + files.length > 0 || pupilIds !== null;
  const members = pupils.filter(({ from, until }) => from <= lesson.day && (until === null || lesson.day < until));
  return (
    <details className={styles.more} open={isUsed}>
      <summary>{m.homework_more()}</summary>
      <HomeworkLinks links={links} isWritable={lesson.writable} onChange={(changed) => onGive({ links: changed })} />
      <HomeworkFiles
        lessonId={lesson.lessonId}
        files={files}
        isWritable={lesson.writable}
        onChange={(fileIds) => onGive({ fileIds })}
      />
      <HomeworkFor
        pupilIds={pupilIds}
        pupils={members}
        names={names}
        isWritable={lesson.writable}
        onChange={(chosen) => onGive({ pupilIds: chosen })}
      />
    </details>
  );
}
