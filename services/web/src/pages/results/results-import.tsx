import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { previewResults, recordExternalResults } from '../../api/generated/external-results.ts';
import { base64Of } from '../../parts/base64.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { FileField } from '../import/file-field.tsx';
import { ResultsPreview } from './results-preview.tsx';
import { resultSheetsQuery } from './results-query.ts';

/** The largest sheet that is taken, in bytes. */
const LARGEST = 256 * 1024;

/** A sheet of results: look at what it would enter and at its faults, then take all of it or nothing. */
export function ResultsImport({ schoolId }: { schoolId: string }) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [file] = files;
  const isTooLarge = file !== undefined && file.size > LARGEST;
  const look = useMutation({
    mutationFn: async () => {
      const sheet = { name: file?.name.slice(-120) ?? '', content: await base64Of(file ?? new Blob()) };
      return { sheet, preview: await previewResults(schoolId, sheet), id: commandId() };
    },
  });
  const take = useMutation({
    mutationFn: ({ sheet, preview: { digest }, id }: NonNullable<typeof look.data>) =>
      recordExternalResults(schoolId, { ...sheet, digest }, { headers: { 'X-Command-Id': id } }),
    onSuccess: () => queries.invalidateQueries(resultSheetsQuery(schoolId)),
  });
  const again = () => (take.reset(), look.mutate());
  return (
    <>
      <FileField
        label={m.results_file()}
        hint={m.results_file_hint()}
        accept=".csv,text/csv"
        files={isTooLarge ? [] : files.slice(0, 1)}
        progress={undefined}
        onFiles={(chosen) => (setFiles(chosen), look.reset(), take.reset())}
        onSend={again}
      />
      {isTooLarge && <Notice title={m.results_too_large()} tone="warn" />}
      {look.error && <Failure error={look.error} onRetry={again} />}
      {take.error && <Failure error={take.error} onRetry={again} />}
      {take.data && <Notice title={m.results_done(take.data)} />}
      {look.data && !take.data && (
        <ResultsPreview
          name={look.data.sheet.name}
          preview={look.data.preview}
          isBusy={take.isPending}
          onTake={() => take.mutate(look.data)}
        />
      )}
    </>
  );
}
