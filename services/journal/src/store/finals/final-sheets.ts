import { Refusal } from '@parta/contracts';
import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { CountedMark, FinalSheet } from '../../domain/finals/final-sheet.ts';
import type { Group } from '../../domain/group.ts';
import type { Closings } from '../closing/closings.ts';
import type { Guardianships } from '../school/guardianships.ts';
import { GROUP } from '../school/groups.ts';
import { partitionOf } from '../school/partition-of.ts';
import type { Schools } from '../school/schools.ts';
import type { Settings } from '../school/settings.ts';
import type { Years } from '../school/years.ts';
import type { TransferSheets } from '../transfer/transfer-sheets.ts';
import type { Finals } from './finals.ts';

type Parts = {
  finals: Finals;
  closings: Closings;
  years: Years;
  schools: Schools;
  settings: Settings;
  guardianships: Guardianships;
  transferSheets: TransferSheets;
};
type Sources = { schoolYear: number; schoolId: string; groupIds: string[]; pupilIds: string[] };

/** Everything finals of a group follow from: what stands in the journals of its subject that its pupils belonged to. */
export class FinalSheets {
  constructor(
    private readonly manager: EntityManager,
    private readonly parts: Parts,
  ) {}

  async of(group: Group, readerId: string | null, now: string): Promise<FinalSheet> {
    const { schools, years, settings, finals, guardianships, closings, transferSheets } = this.parts;
    const { schoolId } = group;
    const year = await years.get(group.yearId);
    if (!year) throw new Refusal('not-found', 'No such year');
    const pupilIds = group.members.map(({ pupilId }) => pupilId);
    const sources = await this.sourcesOf(group, pupilIds);
    const closing = await closings.of(group);
    const today = await schools.dayAt(schoolId, now);
    const place = { schoolYear: partitionOf(year), schoolId, groupIds: sources.map(({ id }) => id), pupilIds };
    return {
      ...{ group, year, today, sources, closing, grade: closing.grade },
      settings: await settings.of(schoolId),
      standing: await finals.ofGroup(group),
      former: await finals.former(group, pupilIds),
      transfers: await transferSheets.broughtTo(place, pupilIds),
      marks: await this.marksOf(place),
      held: await this.heldIn(place),
      missed: await this.missedIn(place),
      ownChildren: await guardianships.childrenOf(readerId, today),
    };
  }

  /** All journals of the subject, year and scale that one of these pupils belonged to. */
  private sourcesOf({ schoolId, yearId, subject, scale }: Group, pupilIds: string[]): Promise<Group[]> {
    return prepared<Group>(this.manager, SOURCES, [schoolId, yearId, subject, scale, pupilIds]);
  }

  private marksOf({ schoolYear, schoolId, groupIds, pupilIds }: Sources): Promise<CountedMark[]> {
    return prepared<CountedMark>(this.manager, MARKS, [schoolYear, schoolId, groupIds, pupilIds]);
  }

  /** Lessons whose roll was called: one that was not adds to no count. */
  private heldIn({ schoolYear, schoolId, groupIds }: Sources): Promise<FinalSheet['held']> {
    return prepared<FinalSheet['held'][number]>(this.manager, HELD, [schoolYear, schoolId, groupIds]);
  }

  private missedIn({ schoolYear, schoolId, groupIds, pupilIds }: Sources): Promise<FinalSheet['missed']> {
    return prepared<FinalSheet['missed'][number]>(this.manager, MISSED, [schoolYear, schoolId, groupIds, pupilIds]);
  }
}

const SOURCES = {
  name: 'journals-of-subject',
  text: `${GROUP} where g.school_id = $1 and g.year_id = $2 and g.subject = $3 and g.scale = $4
         and exists (select from jsonb_array_elements(m.members) each where (each->>'pupilId')::uuid = any($5))`,
};

const MARKS = {
  name: 'marks-of-subject',
  text: `select m.pupil_id as "pupilId", l.day::text as day, m.id as "markId", m.work_id as "workId", m.part, m.due::text as due,
         m.retake_of as "retakeOf", m.value, w.weight, w.counts
       from lesson l
       join mark m on m.school_year = l.school_year and m.school_id = l.school_id and m.lesson_id = l.id
       join work w on w.school_id = m.school_id and w.id = m.work_id
       where l.school_year = $1 and l.school_id = $2 and l.group_id = any($3) and m.pupil_id = any($4)
         and l.status <> 'withdrawn' and m.value is not null`,
};

const HELD = {
  name: 'lessons-held',
  text: `select group_id as "groupId", day::text as day from lesson
       where school_year = $1 and school_id = $2 and group_id = any($3) and status = 'kept' and checked`,
};

const MISSED = {
  name: 'lessons-missed',
  text: `select a.pupil_id as "pupilId", l.day::text as day from lesson l
       join attendance a on a.school_year = l.school_year and a.school_id = l.school_id and a.lesson_id = l.id
       where l.school_year = $1 and l.school_id = $2 and l.group_id = any($3) and l.status = 'kept' and l.checked
         and a.pupil_id = any($4) and a.code in ('absent', 'truant', 'ill', 'excused')`,
};
