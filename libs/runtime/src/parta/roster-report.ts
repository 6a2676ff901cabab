import type { PreviewRosterAnswer } from '@parta/contracts';
import { aligned } from './table.ts';
import type { Words } from './words.ts';

const SHOWN_CHANGES = 20;

/** A preview as lines: counts per kind, the first changes, and every remark as `users.csv:12 userIds: ...`. */
export function rosterReport(preview: PreviewRosterAnswer, words: Words): string[] {
  const schools = preview.schools.map(({ schoolId, title }) => `${title} (${schoolId})`);
  return [
    `OneRoster ${preview.version} · ${schools.join(', ')}`,
    '',
    ...countLines(preview, words),
    '',
    ...changeLines(preview, words),
    '',
    ...remarkLines(preview, words),
  ];
}

function countLines({ counts }: PreviewRosterAnswer, { columns, kinds }: Words): string[] {
  const rows = counts.map(({ kind, inFiles, added, changed, ended, unchanged }) => [
    ...[kinds[kind] ?? kind, inFiles, added, changed, ended, unchanged],
  ]);
  return aligned([columns, ...rows]);
}

function changeLines({ counts, changes }: PreviewRosterAnswer, words: Words): string[] {
  const total = counts.reduce((sum, { added, changed, ended }) => sum + added + changed + ended, 0);
  if (total === 0) return [words.noChange];
  const shown = changes.slice(0, SHOWN_CHANGES);
  const lines = shown.map(({ kind, what, title, details }) =>
    `  ${words.whats[what]} ${words.kinds[kind] ?? kind}: ${title} ${details}`.trimEnd(),
  );
  const rest = total - shown.length;
  return [words.changes(total), ...lines, ...(rest > 0 ? [`  ${words.andMore(rest)}`] : [])];
}

function remarkLines({ remarks, refused, remarksLeftOut }: PreviewRosterAnswer, words: Words): string[] {
  const mended = remarks.filter(({ verdict }) => verdict === 'mended').length;
  const lines = remarks.map((remark) => {
    const place = `${remark.file}:${remark.row} ${remark.column}`.trimEnd();
    return `  ${words.verdicts[remark.verdict]} ${place}: ${remark[words.language]}`;
  });
  return [
    words.remarks(refused, mended + remarksLeftOut),
    ...lines,
    ...(remarksLeftOut > 0 ? [`  ${words.andMore(remarksLeftOut)}`] : []),
  ];
}
