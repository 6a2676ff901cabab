import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { importPlan, previewPlan } from '../../api/generated/plans.ts';
import { base64Of } from '../../parts/base64.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { FileField } from '../import/file-field.tsx';
import { planQuery } from './plan-query.ts';
import { PlanPreview } from './plan-preview.tsx';

/** The largest sheet that is taken, in bytes. */
const LARGEST = 256 * 1024;

/** A spreadsheet becomes the plan: look at its topics and faults first, then take all of it or nothing. */
export function PlanImport({ groupId }: { groupId: string }) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [file] = files;
  const look = useMutation({
    mutationFn: async () => {
      const sheet = { name: file?.name.slice(-120) ?? '', content: await base64Of(file ?? new Blob()) };
      return { sheet, preview: await previewPlan(groupId, sheet), id: commandId() };
    },
  });
  const take = useMutation({
    mutationFn: ({ sheet, preview: { digest }, id }: NonNullable<typeof look.data>) =>
      importPlan(groupId, { ...sheet, digest }, { headers: { 'X-Command-Id': id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: planQuery(groupId).queryKey }),
  });
  const isTooLarge = file !== undefined && file.size > LARGEST;
  return (
    <>
      <FileField
        label={m.plan_file()}
        hint={m.plan_file_hint()}
        accept=".xlsx,.csv,.txt"
        files={files.slice(0, 1)}
        progress={undefined}
        onFiles={(chosen) => (setFiles(chosen), look.reset(), take.reset())}
        onSend={() => (take.reset(), look.mutate())}
      />
      {isTooLarge && <Notice title={m.plan_too_large()} tone="warn" />}
      {look.error && <Failure error={look.error} onRetry={() => look.mutate()} />}
      {take.error && <Failure error={take.error} onRetry={() => look.mutate()} />}
      {take.data && <Notice title={m.plan_done({ topics: take.data.topics, hours: take.data.hours })} />}
      {look.data && !take.data && (
        <PlanPreview
          name={look.data.sheet.name}
          preview={look.data.preview}
          isBusy={take.isPending}
          onTake={() => take.mutate(look.data)}
        />
      )}
    </>
  );
}
