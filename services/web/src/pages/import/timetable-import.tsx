import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { importTimetable, previewTimetable } from '../../api/generated/timetable-imports.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { FileField } from './file-field.tsx';
import styles from './import.module.css';
import { sendFiles } from './send-files.ts';
import { TimetablePreview } from './timetable-preview.tsx';
import { TimetableVersions } from './timetable-versions.tsx';

type Unplaced = 'refuse' | 'leave-out';

/** A timetable of XHSTT, aSc or a set of Untis: upload, see what could not be placed, make it the school's from a day on (N-31). */
export function TimetableImport() {
  const queries = useQueryClient();
  const { schoolId } = useBoot().role;
  const [files, setFiles] = useState<File[]>([]);
  const [importId, setImportId] = useState('');
  const [validFrom, setValidFrom] = useState(schoolToday());
  const [progress, setProgress] = useState<number>();
  const look = useMutation({
    mutationFn: async () => {
      const id = commandId();
      await sendFiles('timetable', id, files, setProgress);
      setImportId(id);
      return previewTimetable(id, { schoolId, validFrom });
    },
    onSettled: () => setProgress(undefined),
  });
  const take = useMutation({
    mutationFn: ({ digest, unplaced }: { digest: string; unplaced: Unplaced }) =>
      importTimetable(
        importId,
        { schoolId: schoolId ?? '', validFrom, digest, unplaced },
        { headers: { 'X-Command-Id': importId } },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['timetables'] }),
  });
  const choose = (chosen: File[]) => (setFiles(chosen), look.reset(), take.reset());
  return (
    <>
      <label className={styles.day}>
        {m.valid_from()}
        <input type="date" value={validFrom} onChange={({ target }) => (setValidFrom(target.value), look.reset())} />
      </label>
      <FileField
        label={m.import_timetable_file()}
        hint={m.import_timetable_hint()}
        accept=".xml,.txt,.csv,text/xml,application/xml,text/plain,text/csv"
        files={files}
        progress={progress}
        onFiles={choose}
        onSend={() => (take.reset(), look.mutate())}
      />
      {look.error && <Failure error={look.error} onRetry={() => look.mutate()} />}
      {take.error && <Failure error={take.error} onRetry={() => look.mutate()} />}
      {take.data && <Notice title={m.timetable_done({ planned: take.data.planned, withdrawn: take.data.withdrawn })} />}
      {look.data && !take.data && (
        <TimetablePreview
          preview={look.data}
          isBusy={take.isPending}
          onTake={(unplaced) => take.mutate({ digest: look.data.digest, unplaced })}
        />
      )}
      {schoolId && <TimetableVersions schoolId={schoolId} />}
    </>
  );
}
