import { derivedId, type ExternalResultRecorded, type ExternalScore } from '@parta/contracts';
import { grouped } from '../grouped.ts';

/** A work the city or the state set. */
export type ExternalWork = Pick<ExternalResultRecorded, 'kind' | 'title' | 'subject' | 'day'>;

/** What a sheet says of one pupil. */
export type ResultLine = ExternalWork & ExternalScore & { pupilId: string };

export type ResultStep = ExternalScore & { by: string | null; at: string };

/** A result as it stands, with what stood before it, oldest first. */
export type ExternalResult = ResultLine & {
  id: string;
  schoolId: string;
  workId: string;
  steps: ResultStep[];
  ver: number;
};

export const externalWorkId = (schoolId: string, { kind, title, subject, day }: ExternalWork): string =>
  derivedId('external-work', schoolId, kind, subject, day, title);

export const externalResultId = (workId: string, pupilId: string): string =>
  derivedId('external-result', workId, pupilId);

export function scoreOf({ scale, most, score, mark, annulled }: ExternalScore): ExternalScore {
  return { scale, most, score, mark, annulled };
}

/** More would make a fact larger than a message may be. */
const IN_ONE_FACT = 400;

/** The facts of new and corrected results, one of each work as long as it has not too many. */
export function externalResultsRecorded(results: ExternalResult[], by: string | null): ExternalResultRecorded[] {
  return [...grouped(results, ({ workId }) => workId).values()].flatMap((ofWork) =>
    portions(ofWork).map((portion) => recorded(portion, by)),
  );
}

function recorded(portion: [ExternalResult, ...ExternalResult[]], by: string | null): ExternalResultRecorded {
  const [{ schoolId, workId, kind, title, subject, day }] = portion;
  const results = portion.map((each) => ({
    ...{ resultId: each.id, pupilId: each.pupilId },
    ...scoreOf(each),
    ver: each.ver,
  }));
  return { schoolId, workId, kind, title, subject, day, by, results };
}

function portions(results: ExternalResult[]): [ExternalResult, ...ExternalResult[]][] {
  const [first, ...rest] = results;
  if (!first) return [];
  return [[first, ...rest.slice(0, IN_ONE_FACT - 1)], ...portions(rest.slice(IN_ONE_FACT - 1))];
}
