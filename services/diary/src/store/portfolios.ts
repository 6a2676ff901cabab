import type { PortfolioOfPupilAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { PortfolioEntry, PortfolioOwner, Standing } from '../domain/portfolio.ts';
import { Pupils } from './pupils.ts';
import { Schools } from './schools.ts';
import { instant } from './sql.ts';

const ENTRY = `entry_id as "entryId", ver, pupil_id as "pupilId", kind, title, body as text, day::text as day, link, withdrawn,
  by_id as by, ${instant('at')} as at`;

/** The newest version of each entry. */
const NEWEST =
  'select distinct on (entry_id) * from public.portfolio_entry where pupil_id = $1 order by entry_id, ver desc';

/** What families write about their children: every version stays. They stand outside the slots, hence the schema in each statement. */
export class Portfolios {
  constructor(private readonly manager: EntityManager) {}

  /** The pupil's age and the day it is in their schools, the earliest of them. */
  async ownerOf(pupilId: string, now: string): Promise<PortfolioOwner> {
    const pupils = new Pupils(this.manager);
    const enrolments = await pupils.enrolmentsOf([pupilId]);
    const fourteenFrom = await pupils.fourteenFrom(pupilId);
    const schoolIds = enrolments.map(({ schoolId }) => schoolId);
    const today = await new Schools(this.manager).dayOf(schoolIds, now);
    return { pupilId, fourteenFrom, today };
  }

  /** What stands of a pupil's portfolio, the newest day first. */
  of(pupilId: string): Promise<PortfolioOfPupilAnswer['entries']> {
    return this.manager.query(
      `select entry_id as "entryId", kind, title, body as text, day::text as day, link, by_id as by, ${instant('at')} as at, ver
       from (${NEWEST}) e where not withdrawn order by day desc, entry_id desc`,
      [pupilId],
    );
  }

  /** The entry as it was left, whosever it is, and how many others stand in this portfolio. */
  async standing({ pupilId, entryId }: { pupilId: string; entryId: string }): Promise<Standing> {
    const [entry] = (await this.manager.query(
      `select ${ENTRY} from public.portfolio_entry where entry_id = $1 order by ver desc limit 1`,
      [entryId],
    )) as PortfolioEntry[];
    const [row] = (await this.manager.query(
      `select count(*)::int as others from (${NEWEST}) e where not withdrawn and entry_id <> $2`,
      [pupilId, entryId],
    )) as [{ others: number }];
    return { entry, others: row.others };
  }

  /** False where somebody wrote this version first. */
  async add({
    entryId,
    ver,
    pupilId,
    kind,
    title,
    text,
    day,
    link,
    withdrawn,
    by,
    at,
  }: PortfolioEntry): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into public.portfolio_entry (entry_id, ver, pupil_id, kind, title, body, day, link, withdrawn, by_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning ver`,
      [entryId, ver, pupilId, kind, title, text, day, link, withdrawn, by, at],
    )) as unknown[];
    return rows.length > 0;
  }
}
