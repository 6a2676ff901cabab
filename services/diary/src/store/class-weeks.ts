import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { ClassWeek } from '../domain/class-week.ts';
import type { WeekRows } from '../domain/rows.ts';
import { Guardianships } from './guardianships.ts';
import { PaperSignatures } from './paper-signatures.ts';
import { Pupils } from './pupils.ts';
import { Signatures } from './signatures.ts';
import { WeekDocuments } from './week-documents.ts';

type Asked = { classId: string; monday: string };
type Reader = { schoolId: string; readerId: string; now: string };
/** What a week says and what of it is signed; brought by the handler, since a collection decides nothing. */
type Rules = {
  document: (rows: WeekRows) => WeekOfPupilAnswer;
  signed: (week: WeekOfPupilAnswer) => string | null;
};

export class ClassWeeks {
  constructor(private readonly manager: EntityManager) {}

  /** The same twenty statements at most for any class. */
  async read({ classId, monday }: Asked, { schoolId, readerId, now }: Reader, rules: Rules): Promise<ClassWeek> {
    const pupilIds = await new Pupils(this.manager).ofClass({ classId, schoolId }, now.slice(0, 10), monday);
    const weeks = await this.ofPupils(pupilIds, monday, { schoolId, now }, rules);
    const ownChildren = await new Guardianships(this.manager).childrenOf(readerId, weeks.today);
    return { ...weeks, ownChildren };
  }

  /** The same of any pupils, asked by nobody who might be a guardian of theirs. */
  async ofPupils(
    pupilIds: readonly string[],
    monday: string,
    { schoolId, now }: Omit<Reader, 'readerId'>,
    rules: Rules,
  ): Promise<Omit<ClassWeek, 'ownChildren'>> {
    const signatures = new Signatures(this.manager);
    const weeks = await new WeekDocuments(this.manager).readAll(pupilIds, monday, rules.document);
    const rows = await signatures.rowsOfAll(pupilIds, monday, [schoolId], now);
    const papers = await new PaperSignatures(this.manager).ofWeek(pupilIds, monday);
    const versions = [...weeks].map(([pupilId, week]) => {
      return [pupilId, signatures.versionOf(rules.signed(week))] as const;
    });
    return { ...rows, papers, versions: new Map(versions) };
  }
}
