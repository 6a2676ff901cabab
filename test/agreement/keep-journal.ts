import {
  derivedId,
  EditTimetable,
  GiveHomework,
  GiveTopic,
  type InputOf,
  newId,
  PlanWork,
  RecordAttendance,
  Refusal,
  type RequestContract,
  type Scale,
  SetFinals,
  SetMarks,
  SetSetting,
  SetWorkType,
} from '@parta/contracts';
import { addDays, daysBetween } from '@parta/school';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import { FROM, HALF, type RandomYear, SLOTS, UNTIL, type Wish } from './random-year.ts';

const CODES = ['absent', 'ill', 'excused', 'truant', 'late', 'free', 'exempt', null] as const;
const KINDS = ['answer', 'test', 'control', 'formative'] as const;
const VALUES: Partial<Record<Scale, string[]>> = {
  five: ['2', '3', '4', '5', '5', '4', 'na', 'ex'],
  ten: ['1', '4', '7', '9', '10', 'na'],
  hundred: ['0', '17', '64', '99', '100'],
  passFail: ['pass', 'fail', 'ex'],
};
/** Kept so that every lesson of the year may still be written in, and finals be set at any time. */
const OPEN = [
  ['closing.lessonDays', 'none'],
  ['marks.withAbsence', 'always'],
  ['finals.openDays', 30],
  ['finals.closeDays', 14],
] as const;

type Place = { group: RandomYear['groups'][number]; lessonId: string; day: string };
type Entry = { value: string | null; comment?: string; due?: string; retakeOf?: string };
type Cell = { workId: string; pupilId: string; part: number };

/** The teachers of one school: they enter what the year wishes, day by day, as far as the journal lets them. */
export class JournalKeepers {
  private readonly vers = new Map<string, number>();
  /** Marks of each journal that are no retakes themselves. */
  private readonly firstMarks = new Map<string, { markId: string; pupilId: string }[]>();
  private readonly head;
  private readonly teacher;
  private readonly administrator;
  entered = 0;

  constructor(
    private readonly journal: JournalUnderTest,
    private readonly year: RandomYear,
  ) {
    const schoolIds = [year.schoolId];
    this.head = aHeadTeacher({ schoolIds });
    this.administrator = aSchoolAdministrator({ schoolIds });
    this.teacher = aTeacher({ schoolIds, personId: year.teacherId });
  }

  async keep(): Promise<void> {
    await this.prepare();
    const inTime = this.year.wishes.toSorted((one, other) => daysBetween(writtenOn(other), writtenOn(one)));
    await this.enter(inTime.filter((wish) => writtenOn(wish) < HALF));
    await this.decide(0, '2026-10-02');
    await this.change();
    await this.enter(inTime.filter((wish) => writtenOn(wish) >= HALF));
    await this.decide(1, UNTIL);
  }

  private async prepare(): Promise<void> {
    const { schoolId, groups, settings, weights } = this.year;
    this.journal.at('2026-09-02T09:00:00.000Z');
    const edits = SLOTS.map(({ group, weekday, number }) => {
      return {
        groupId: groups[group]?.groupId ?? '',
        from: null,
        to: { weekday, number, room: `${number}`, teacherIds: [] },
      };
    });
    await this.journal.ask(EditTimetable, { schoolId, validFrom: FROM, seen: null, edits }, this.head);
    const kind = { schoolId, typeId: 'test', title: 'Проверочная', weight: weights[0], counts: true, from: FROM };
    await this.journal.ask(SetWorkType, kind, this.head);
    for (const [name, value] of OPEN) await this.set(name, value, FROM);
    for (const { name, value } of settings) await this.set(name, value, FROM);
  }

  private async change(): Promise<void> {
    const { schoolId, later, weights } = this.year;
    const kind = { schoolId, typeId: 'test', title: 'Проверочная', weight: weights[1], counts: true, from: HALF };
    await this.journal.ask(SetWorkType, kind, this.head);
    for (const { name, value } of later) await this.set(name, value, HALF);
  }

  private async set(name: string, value: string | number | boolean, from: string): Promise<void> {
    await this.journal.ask(SetSetting, { schoolId: this.year.schoolId, name, value, from }, this.administrator);
  }

  private async enter(wishes: Wish[]): Promise<void> {
    for (const wish of wishes) {
      this.journal.at(`${writtenOn(wish)}T${String(8 + (wish.pick % 9)).padStart(2, '0')}:00:00.000Z`);
      const place = await this.placeOf(wish);
      if (place) await this.fulfil(wish, place);
    }
  }

  private async placeOf({ week, slot }: Wish): Promise<Place | undefined> {
    const { group, weekday } = SLOTS[slot] as (typeof SLOTS)[number];
    const day = addDays(FROM, week * 7 + weekday - 1);
    const of = this.year.groups[group] as RandomYear['groups'][number];
    const [lesson] = await this.journal.sql<{ id: string }>(
      'select id from lesson where school_id = $1 and group_id = $2 and day = $3',
      [this.year.schoolId, of.groupId, day],
    );
    return lesson && { group: of, lessonId: lesson.id, day };
  }

  private async fulfil({ what, pupil, pick }: Wish, at: Place): Promise<void> {
    const { pupilId } = pickOf(at.group.members, pupil);
    const untouched = { workId: derivedId('work', at.lessonId, 'first'), pupilId, part: 0 };
    const planned = { workId: derivedId('agreement-work', at.lessonId, pick % 2), pupilId, part: 0 };
    const cell = pick % 3 ? untouched : planned;
    const value = pickOf(VALUES[at.group.scale] ?? [], pick);
    const doing: Record<Wish['what'], () => Promise<void>> = {
      mark: () => this.mark(at, cell, { value, ...(pick % 5 === 0 && { comment: `${pick}` }) }),
      erase: () => this.mark(at, cell, { value: null }),
      work: () => this.plan(at, planned.workId, pick, 1),
      pair: async () => {
        await this.plan(at, planned.workId, pick, 2);
        await this.mark(at, planned, { value });
        await this.mark(at, { ...planned, part: 1 }, { value: pickOf(VALUES[at.group.scale] ?? [], pick + 1) });
      },
      debt: () => this.mark(at, cell, { value: 'debt', due: addDays(at.day, pick % 30) }),
      retake: async () => {
        const first = pickOf(this.firstMarks.get(at.group.groupId) ?? [undefined], pick);
        await this.plan(at, planned.workId, pick, 1);
        if (first) await this.mark(at, { ...planned, pupilId: first.pupilId }, { value, retakeOf: first.markId });
      },
      roll: () => this.record(at, []),
      absence: () => this.record(at, [{ pupilId, code: pickOf(CODES, pick), minutes: null }]),
      topic: () => this.give(GiveTopic, { lessonId: at.lessonId, topic: `§ ${pick}` }, `topic ${at.lessonId}`),
      homework: () => {
        const homework = { homeworkId: derivedId('agreement-homework', at.lessonId), lessonId: at.lessonId };
        const said = { kind: pick % 4 ? 'task' : 'none', text: `№ ${pick}`, due: null, pupilIds: null } as const;
        return this.give(GiveHomework, { ...homework, ...said }, homework.homeworkId);
      },
    };
    await doing[what]();
  }

  private async plan({ lessonId }: Place, workId: string, pick: number, parts: number): Promise<void> {
    const work = { workId, lessonId, typeId: pickOf(KINDS, pick), title: `№ ${pick}`, parts, reason: 'так надо' };
    await this.give(PlanWork, work, workId);
  }

  private async mark({ lessonId, group }: Place, cell: Cell, { retakeOf, ...entry }: Entry): Promise<void> {
    const key = `${cell.workId} ${cell.pupilId} ${cell.part}`;
    const wanted = [{ ...cell, ...entry, ...(retakeOf && { retakeOf }), ver: this.vers.get(key) ?? 0 }];
    const answer = await this.asked(SetMarks, { lessonId, marks: wanted });
    for (const { markId, ver } of answer?.marks ?? []) {
      this.vers.set(key, ver);
      const marks = this.firstMarks.get(group.groupId) ?? [];
      if (!retakeOf) this.firstMarks.set(group.groupId, [...marks, { markId, pupilId: cell.pupilId }]);
    }
  }

  private async record(
    { lessonId }: Place,
    entries: { pupilId: string; code: (typeof CODES)[number]; minutes: null }[],
  ) {
    const pupils = entries.map((entry) => ({ ...entry, ver: this.vers.get(`${lessonId} ${entry.pupilId}`) ?? 0 }));
    const answer = await this.asked(RecordAttendance, { lessonId, checked: entries.length === 0, pupils });
    for (const { pupilId, ver } of answer?.pupils ?? []) this.vers.set(`${lessonId} ${pupilId}`, ver);
  }

  /** Says it with the version it stands at. */
  private async give<Contract extends typeof GiveTopic | typeof GiveHomework | typeof PlanWork>(
    contract: Contract,
    input: Omit<InputOf<Contract>, 'ver'>,
    key: string,
  ): Promise<void> {
    const wanted = { ...input, ver: this.vers.get(key) ?? 0 } as never;
    const answer = await this.asked(contract as RequestContract<'command', never, { ver: number }>, wanted);
    if (answer) this.vers.set(key, answer.ver);
  }

  /** Finals of a quarter as the dice fall, and of the year with the second. */
  private async decide(period: number, day: string): Promise<void> {
    this.journal.at(`${day}T12:00:00.000Z`);
    const { periodId } = this.year.periods[period] as RandomYear['periods'][number];
    for (const [k, { groupId, scale }] of this.year.groups.entries()) {
      for (const [n, pupilId] of this.year.pupils.entries()) {
        const value = pickOf(VALUES[scale] ?? [], k * 3 + n + this.year.wishes.length);
        const columns = [
          { kind: 'period' as const, periodId },
          ...(period ? [{ kind: 'annual' as const, periodId: null }] : []),
        ];
        for (const column of columns)
          await this.asked(SetFinals, { groupId, finals: [{ pupilId, ...column, value, ver: 0 }] });
      }
    }
  }

  /** The answer; nothing where the journal refused. */
  private async asked<Input, Output>(
    contract: RequestContract<'command', Input, Output>,
    input: Input,
  ): Promise<Output | undefined> {
    try {
      const answer = await this.journal.ask(contract, input, this.teacher, newId());
      this.entered += 1;
      return answer;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}

/** The day a wish is written on, never after the year. */
function writtenOn({ week, slot, late }: Wish): string {
  const day = addDays(FROM, week * 7 + (SLOTS[slot]?.weekday ?? 1) - 1 + late);
  return day < UNTIL ? day : UNTIL;
}

const pickOf = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length] as Value;
