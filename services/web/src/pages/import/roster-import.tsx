import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { importRoster, previewRoster } from '../../api/generated/roster-imports.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { FileField } from './file-field.tsx';
import { RosterHistory } from './roster-history.tsx';
import { RosterPreview } from './roster-preview.tsx';
import { sendFiles } from './send-files.ts';

/** The lists of a school in OneRoster CSV: upload, preview, exclude rows, confirm. */
export function RosterImport() {
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [importId, setImportId] = useState('');
  const [exclude, setExclude] = useState<string[]>([]);
  const [progress, setProgress] = useState<number>();
  const look = useMutation({
    mutationFn: async (excluded: string[] | undefined) => {
      const id = excluded ? importId : commandId();
      if (!excluded) await sendFiles('roster', id, files, setProgress);
      setImportId(id);
      setExclude(excluded ?? []);
      return previewRoster(id, { exclude: excluded ?? [] });
    },
    onSettled: () => setProgress(undefined),
  });
  const take = useMutation({
    mutationFn: (digest: string) =>
      importRoster(importId, { exclude, digest }, { headers: { 'X-Command-Id': importId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster-imports'] }),
  });
  const choose = (chosen: File[]) => (setFiles(chosen), look.reset(), take.reset());
  return (
    <>
      <FileField
        label={m.import_roster_files()}
        hint={m.import_roster_hint()}
        accept=".csv,text/csv"
        files={files}
        progress={progress}
        onFiles={choose}
        onSend={() => (take.reset(), look.mutate(undefined))}
      />
      {look.error && <Failure error={look.error} onRetry={() => look.mutate(undefined)} />}
      {take.error && <Failure error={take.error} onRetry={() => look.mutate(exclude)} />}
      {take.data ? (
        <Notice title={m.import_done()}>
          <p>{m.import_done_how()}</p>
        </Notice>
      ) : (
        look.data && (
          <RosterPreview
            preview={look.data}
            exclude={exclude}
            isBusy={look.isPending || take.isPending}
            onExclude={(rows) => look.mutate(rows)}
            onTake={() => take.mutate(look.data.digest)}
          />
        )
      )}
      <RosterHistory />
    </>
  );
}
