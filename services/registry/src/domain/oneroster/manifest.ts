import type { FileName } from './columns.ts';
import type { Findings } from './findings.ts';
import type { Sheet } from './sheet.ts';

/** What a set says of itself. Files it does not name are bulk. */
export type Manifest = { version: '1.1' | '1.2' | 'unknown'; modes: Map<string, 'bulk' | 'delta' | 'absent'> };

/** Reads `manifest.csv`; an empty value is `absent`, and without the file all that is there is bulk. */
export function readManifest(sheet: Sheet | undefined, findings: Findings): Manifest {
  const manifest: Manifest = { version: 'unknown', modes: new Map() };
  if (!sheet) findings.mended({ file: 'manifest.csv', row: 0 }, '', 'manifest-absent');
  for (const line of sheet?.lines ?? []) {
    const property = line.text('propertyName');
    const value = line.text('value');
    if (property === 'oneroster.version') manifest.version = versionOf(value);
    const file = /^file\.(\w+)$/i.exec(property)?.[1]?.toLowerCase();
    if (file === undefined) continue;
    const mode = (['bulk', 'delta', 'absent'] as const).find((known) => known === value.toLowerCase());
    const other = mode ?? (value === '' ? 'absent' : 'bulk');
    if (!mode) line.mended('value', 'manifest-value', { value, other });
    manifest.modes.set(file, other);
  }
  return manifest;
}

/** Notes where the manifest and the files that came do not agree; what came is read. */
export function compareManifest(manifest: Manifest, came: ReadonlyMap<FileName, string>, findings: Findings): void {
  for (const [file, mode] of manifest.modes) {
    const written = came.get(file as FileName);
    if (mode === 'absent' && written) findings.mended({ file: written, row: 0 }, '', 'file-not-announced');
    if (mode !== 'absent' && !written) findings.mended({ file: `${file}.csv`, row: 0 }, '', 'file-missing');
  }
}

function versionOf(value: string): Manifest['version'] {
  if (value.startsWith('1.1')) return '1.1';
  return value.startsWith('1.2') ? '1.2' : 'unknown';
}
