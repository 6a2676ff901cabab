import type { EntityManager } from 'typeorm';
import type { BroughtAlong } from '../../domain/finals/final-sheet.ts';
import type { TransferEntry, TransferSheet } from '../../domain/transfer/transfer-sheet.ts';
import { ISO } from '../iso.ts';

/** A version of a sheet with what stands in it, as it is kept. */
export type KeptSheet = Omit<TransferSheet, 'lines'> & { entries: TransferEntry[] };

/** Marks of former schools. Rows are only ever added; the newest version stands. */
export class TransferSheets {
  constructor(private readonly manager: EntityManager) {}

  async get(schoolId: string, pupilId: string): Promise<KeptSheet | null> {
    const [sheet] = (await this.manager.query(SHEET, [schoolId, pupilId])) as KeptSheet[];
    return sheet ?? null;
  }

  /** Pupils of a school whose sheet has any line. */
  async pupilsIn(schoolId: string): Promise<Set<string>> {
    const rows = (await this.manager.query(
      `select distinct m.pupil_id as id from transfer_mark m where m.school_id = $1 and ${NEWEST('m')}`,
      [schoolId],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** What these pupils brought along into one of these journals. */
  broughtTo(
    { schoolId, groupIds }: { schoolId: string; groupIds: string[] },
    pupilIds: string[],
  ): Promise<BroughtAlong[]> {
    return this.manager.query(BROUGHT, [schoolId, groupIds, pupilIds]) as Promise<BroughtAlong[]>;
  }

  async add({ schoolId, pupilId, ver, formerSchool, by, at, entries }: KeptSheet): Promise<void> {
    await this.manager.query(
      `insert into transfer_sheet (school_id, pupil_id, ver, former_school, by, at) values ($1, $2, $3, $4, $5, $6)`,
      [schoolId, pupilId, ver, formerSchool, by, at],
    );
    await this.manager.query(ADD_MARKS, [
      ...[schoolId, pupilId, ver],
      entries.map((_, nth) => nth),
      entries.map(({ line }) => line),
      entries.map(({ subject }) => subject),
      entries.map(({ groupId }) => groupId),
      entries.map(({ day }) => day),
      entries.map(({ title }) => title),
      entries.map(({ value }) => value),
      entries.map(({ weight }) => weight),
    ]);
  }
}

const NEWEST = (row: string): string =>
  `${row}.ver = (select max(ver) from transfer_sheet s where s.school_id = ${row}.school_id and s.pupil_id = ${row}.pupil_id)`;

const SHEET = `
  select s.school_id as "schoolId", s.pupil_id as "pupilId", s.former_school as "formerSchool", s.by, ${ISO('s.at')} as at, s.ver,
    (select coalesce(json_agg(json_build_object('line', line, 'subject', subject, 'groupId', group_id, 'day', day, 'title', title,
       'value', value, 'weight', weight) order by nth), '[]')
     from transfer_mark m where m.school_id = s.school_id and m.pupil_id = s.pupil_id and m.ver = s.ver) as entries
  from transfer_sheet s where s.school_id = $1 and s.pupil_id = $2 order by s.ver desc limit 1`;

const BROUGHT = `
  select m.pupil_id as "pupilId", s.former_school as "formerSchool", m.ver,
    coalesce(json_agg(json_build_object('day', m.day, 'value', m.value, 'weight', m.weight) order by m.day, m.nth)
      filter (where m.day is not null), '[]') as marks,
    coalesce(json_agg(json_build_object('title', m.title, 'value', m.value) order by m.nth) filter (where m.title is not null), '[]') as finals
  from transfer_mark m
  join transfer_sheet s on s.school_id = m.school_id and s.pupil_id = m.pupil_id and s.ver = m.ver
  where m.school_id = $1 and m.group_id = any($2) and m.pupil_id = any($3) and ${NEWEST('m')}
  group by m.pupil_id, s.former_school, m.ver`;

const ADD_MARKS = `
  insert into transfer_mark (school_id, pupil_id, ver, nth, line, subject, group_id, day, title, value, weight)
  select $1, $2, $3, wanted.* from unnest($4::smallint[], $5::smallint[], $6::text[], $7::uuid[], $8::date[], $9::text[], $10::text[],
    $11::int[]) wanted`;
