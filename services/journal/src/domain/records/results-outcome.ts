import { derivedId, type ExternalScore, type PreviewResultsAnswer, Refusal } from '@parta/contracts';
import { grouped } from '../grouped.ts';
import { type ExternalResult, externalResultId, externalWorkId, type ResultLine, scoreOf } from './external-result.ts';
import type { SheetOfPupils } from './pupils-named.ts';

/** One line against what stands. */
type Compared = { line: ResultLine; id: string; workId: string; standing: ExternalResult | undefined };

/** What a sheet would enter into a school. `digest` follows from the school and the lines alone. */
export type ResultsOutcome = SheetOfPupils & {
  schoolId: string;
  digest: string;
  added: Compared[];
  changed: Compared[];
};

/** Faults and corrections shown at once; whoever mends fifty uploads again anyway. */
const FAULTS_SHOWN = 50;
const CORRECTIONS_SHOWN = 200;

/** The ids under which the lines of a sheet stand. */
export const idsOf = (schoolId: string, lines: ResultLine[]): string[] =>
  lines.map((line) => externalResultId(externalWorkId(schoolId, line), line.pupilId));

/** @param standing what stands of the sheet's lines, in any order */
export function resultsOutcome(schoolId: string, sheet: SheetOfPupils, standing: ExternalResult[]): ResultsOutcome {
  const byId = new Map(standing.map((each) => [each.id, each]));
  const compared = sheet.lines.map((line) => {
    const workId = externalWorkId(schoolId, line);
    const id = externalResultId(workId, line.pupilId);
    return { line, id, workId, standing: byId.get(id) };
  });
  const digest = derivedId('external-results', schoolId, JSON.stringify(sheet.lines));
  const added = compared.filter((each) => !each.standing);
  const changed = compared.filter((each) => each.standing && !isSame(each.standing, each.line));
  return { ...sheet, schoolId, digest, added, changed };
}

const isSame = (one: ExternalScore, other: ExternalScore): boolean =>
  JSON.stringify(scoreOf(one)) === JSON.stringify(scoreOf(other));

export function resultsPreview({ digest, lines, faults, added, changed }: ResultsOutcome): PreviewResultsAnswer {
  const works = grouped(lines, ({ kind, title, subject, day }) => JSON.stringify({ kind, title, subject, day }));
  const corrections = changed.slice(0, CORRECTIONS_SHOWN).flatMap(({ line, standing }) => {
    const { pupilId, kind, title, subject, day } = line;
    return standing ? { pupilId, kind, title, subject, day, was: scoreOf(standing), now: scoreOf(line) } : [];
  });
  return {
    digest,
    ...{ added: added.length, changed: changed.length, unchanged: lines.length - added.length - changed.length },
    works: [...works.values()].flatMap(([line, ...rest]) =>
      line ? { ...workOf(line), results: rest.length + 1 } : [],
    ),
    corrections,
    faults: faults.slice(0, FAULTS_SHOWN),
    faultsInAll: faults.length,
  };
}

const workOf = ({ kind, title, subject, day }: ResultLine) => ({ kind, title, subject, day });

/**
 * Lets the sheet be entered, all or nothing.
 * @throws results-faulty with the first fault, import-changed
 */
export function mayEnter({ digest, faults }: ResultsOutcome, name: string, previewed: string): void {
  const [first] = faults;
  if (first) throw new Refusal('results-faulty', 'The sheet has faults', { name, count: faults.length, ...first });
  if (digest !== previewed) throw new Refusal('import-changed', 'Not the sheet that was previewed', { name });
}

/** The results after the sheet: new ones, and corrected ones with what stood before in their steps. */
export function entered({ schoolId, added, changed }: ResultsOutcome, by: string | null, at: string): ExternalResult[] {
  return [...added, ...changed].map(({ line, id, workId, standing }) => ({
    ...{ id, schoolId, workId, ...line },
    steps: [...(standing?.steps ?? []), { ...scoreOf(line), by, at }],
    ver: (standing?.ver ?? 0) + 1,
  }));
}
