import { Injectable } from '@nestjs/common';
import { Findings } from '../domain/oneroster/findings.ts';
import { readSet, type RosterSet } from '../domain/oneroster/read-set.ts';
import type { UploadedPart } from '../domain/uploads.ts';
import { readTable } from './read-table.ts';
import { Vault } from './vault.ts';

/** A set as it was read, and its SNILS: keyed hash by digits. */
export type ReadRoster = { set: RosterSet; files: string[]; snilsKeys: Map<string, string> };

/** Makes rows of uploaded parts: opens, joins, decodes, reads. */
@Injectable()
export class RosterReader {
  constructor(private readonly vault: Vault) {}

  /** `exclude` names rows as `users.csv:17`. */
  read(parts: readonly (UploadedPart & { sealed: Uint8Array })[], exclude: readonly string[]): ReadRoster {
    const contents = new Map<string, Buffer[]>();
    for (const { name, sealed } of parts) {
      contents.set(name, [...(contents.get(name) ?? []), this.vault.openUpload(sealed)]);
    }
    const tables = [...contents].map(([name, content]) => readTable(name, Buffer.concat(content)));
    const set = readSet(tables, new Findings(new Set(exclude)));
    const numbers = set.users.rows.flatMap(({ snils }) => snils ?? []);
    const snilsKeys = new Map(numbers.map((digits) => [digits, this.vault.snilsKey(digits)]));
    return { set, files: [...contents.keys()].toSorted(), snilsKeys };
  }
}
