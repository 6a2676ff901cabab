import type { Caller } from '@parta/contracts';
import { readTable } from '../adapters/read-table.ts';
import { Findings } from './oneroster/findings.ts';
import { readSet } from './oneroster/read-set.ts';
import type { Held } from './plan/held.ts';
import { type Outcome, outcomeOf } from './plan/outcome/outcome.ts';
import { planRoster } from './plan/plan-roster.ts';

import type { Files } from '../testing.ts';

export const nothingHeld = (): Held => ({
  ...{ schools: [], years: [], classes: [], groups: [] },
  ...{ people: [], belongings: [], guardianships: [], sources: [] },
});

type Way = { held?: Held; today?: string; exclude?: string[]; caller?: Caller };

/** What a set of files comes to over what is held: its outcome, the draft and every remark as `users.csv:2 userIds code`. */
export function planned(
  files: Files,
  { held = nothingHeld(), today = '2026-11-18', exclude = [], caller = OPERATOR }: Way = {},
) {
  const tables = Object.entries(files).map(([file, text]) => readTable(file, new TextEncoder().encode(text)));
  const findings = new Findings(new Set(exclude));
  const set = readSet(tables, findings);
  const snils = set.users.rows.flatMap((row) => row.snils ?? []);
  const snilsKeys = new Map(snils.map((digits) => [digits, `key of ${digits}`]));
  const draft = planRoster(set, held, { today, caller, snilsKeys });
  const outcome: Outcome = outcomeOf(held, draft);
  const remarks = findings.remarks.map(({ file, row, column, code }) => `${file}:${row} ${column} ${code}`);
  const refused = findings.remarks.filter(({ verdict }) => verdict === 'refused');
  return {
    ...outcome,
    version: set.version,
    draft,
    findings,
    remarks,
    refused: refused.map(({ file, row, column, code }) => `${file}:${row} ${column} ${code}`),
  };
}

export const OPERATOR: Caller = { kind: 'service', name: 'ops' };

/** What is held after the outcome was kept. */
export function heldAfter(held: Held, { save }: Outcome): Held {
  const merged = <Thing>(before: Thing[], after: Thing[], key: (thing: Thing) => string): Thing[] => [
    ...new Map([...before, ...after].map((thing) => [key(thing), thing])).values(),
  ];
  const id = ({ id: key }: { id: string }): string => key;
  return {
    schools: merged(held.schools, save.schools, id),
    years: merged(held.years, save.years, id),
    classes: merged(held.classes, save.classes, id),
    groups: merged(held.groups, save.groups, id),
    people: merged(held.people, save.people, id),
    guardianships: merged(held.guardianships, save.guardianships, id),
    belongings: merged(held.belongings, save.belongings, (each) => `${each.schoolId} ${each.personId}`),
    sources: merged(held.sources, save.sources, (each) => `${each.schoolId} ${each.sourcedId}`),
  };
}
