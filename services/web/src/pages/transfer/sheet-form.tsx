import type { TransferLine, TransferSheetAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { previewTransferSheet, recordTransferSheet } from '../../api/generated/transfers.ts';
import { base64Of } from '../../parts/base64.ts';
import { Button } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { LineFields } from './line-fields.tsx';
import { type TypedLine, typedLine, writtenLine } from './typed-line.ts';
import styles from './transfer.module.css';

/** The sheet of a former school, typed or read from a file, then looked over and saved as a whole. */
export function SheetForm({ sheet }: { sheet: TransferSheetAnswer }) {
  const { pupilId, groups, writable, ver } = sheet;
  const queries = useQueryClient();
  const [school, setSchool] = useState(sheet.formerSchool);
  const [lines, setLines] = useState<TypedLine[]>(() => sheet.lines.map(writtenLine));
  const read = useMutation({
    mutationFn: async (file: File) =>
      previewTransferSheet(pupilId, { name: file.name.slice(-120), content: await base64Of(file) }),
    onSuccess: (found) => setLines((standing) => [...standing, ...found.lines.map(writtenLine)]),
  });
  const save = useMutation({
    mutationFn: (written: TransferLine[]) =>
      recordTransferSheet(
        pupilId,
        { formerSchool: school.trim(), lines: written, ver },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['transfers'] }),
  });
  const typed = lines.map((line) => typedLine(line, groups));
  const whole = typed.filter((line) => line !== undefined);
  const isReady = school.trim() !== '' && whole.length === lines.length;
  const change = (at: number, line: TypedLine) => setLines(lines.map((each, index) => (index === at ? line : each)));
  return (
    <section className={styles.card} aria-labelledby="former">
      <h2 id="former">{m.transfers_former()}</h2>
      <p>{m.transfers_apart()}</p>
      <label className={styles.whole}>
        {m.transfers_school()}
        <input value={school} maxLength={200} readOnly={!writable} onChange={({ target }) => setSchool(target.value)} />
      </label>
      {lines.map((line, at) => (
        <LineFields
          key={line.key}
          line={line}
          groups={groups}
          isWrong={typed[at] === undefined}
          isOpen={writable}
          onChange={(next) => change(at, next)}
        />
      ))}
      {writable && (
        <>
          <p className={styles.actions}>
            <Button
              onClick={() => setLines([...lines, writtenLine({ subject: '', groupId: null, marks: [], finals: [] })])}
            >
              {m.transfers_add()}
            </Button>
          </p>
          <label className={styles.whole}>
            {m.transfers_file()}
            <small>{m.transfers_file_hint()}</small>
            <input
              type="file"
              accept=".csv,.xlsx,.txt"
              onChange={({ target }) => target.files?.[0] && read.mutate(target.files[0])}
            />
          </label>
          {read.data && read.data.faults.length > 0 && (
            <Notice tone="warn" title={m.transfers_faults({ count: read.data.faults.length })}>
              <ul>
                {read.data.faults.map(({ row, column, ru, en }) => (
                  <li key={`${row} ${column}`}>{`${row}${column}: ${getLocale() === 'ru' ? ru : en}`}</li>
                ))}
              </ul>
            </Notice>
          )}
          {read.error && <Failure error={read.error} onRetry={() => read.reset()} />}
          <p className={styles.actions}>
            <Button look="primary" disabled={!isReady || save.isPending} onClick={() => save.mutate(whole)}>
              {m.transfers_save()}
            </Button>
          </p>
          {save.error && <Failure error={save.error} onRetry={() => save.mutate(whole)} />}
        </>
      )}
    </section>
  );
}
