import {
  derivedId,
  GiveHomework,
  GiveTopic,
  type InputOf,
  newId,
  type PersonCaller,
  PlanWork,
  RecordAttendance,
  Refusal,
  type RequestContract,
  type Scale,
  SetMarks,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import type { RandomYear, Wish } from './random-year.ts';

const CODES = ['absent', 'ill', 'excused', 'truant', 'late', 'free', 'exempt', null] as const;
const KINDS = ['answer', 'test', 'control', 'formative'] as const;
export const VALUES: Partial<Record<Scale, string[]>> = {
  five: ['2', '3', '4', '5', '5', '4', 'na', 'ex'],
  ten: ['1', '4', '7', '9', '10', 'na'],
  hundred: ['0', '17', '64', '99', '100'],
  passFail: ['pass', 'fail', 'ex'],
};

/** A lesson of the year with the group it belongs to. */
export type Place = { group: RandomYear['groups'][number]; lessonId: string; day: string };
type Cell = { lessonId: string; workId: string; pupilId: string; part: number };
type Entry = { value: string | null; comment?: string; due?: string; retakeOf?: string };
type FirstMark = { markId: string; cell: Cell; value: string | null };

/** A teacher of the school, who remembers what stands in the cells. What the journal refuses is let be. */
export class Teacher {
  private readonly vers = new Map<string, number>();
  /** Marks of each journal that are no retakes themselves. */
  private readonly firstMarks = new Map<string, FirstMark[]>();
  entered = 0;

  constructor(
    private readonly journal: JournalUnderTest,
    private readonly caller: PersonCaller,
  ) {}

  async fulfil({ what, pupil, pick }: Wish, at: Place): Promise<void> {
    const { lessonId } = at;
    const { pupilId } = pickOf(at.group.members, pupil);
    const untouched = { lessonId, workId: derivedId('work', lessonId, 'first'), pupilId, part: 0 };
    const planned = { ...untouched, workId: derivedId('agreement-work', lessonId, pick % 2) };
    const value = pickOf(VALUES[at.group.scale] ?? [], pick);
    const former = pickOf(this.firstMarks.get(at.group.groupId) ?? [undefined], pick);
    const doing: Record<Wish['what'], () => Promise<void>> = {
      mark: () =>
        this.mark(at, pick % 3 ? untouched : planned, { value, ...(pick % 5 === 0 && { comment: `${pick}` }) }),
      change: async () => {
        if (former) await this.mark(at, former.cell, { value: pick % 2 ? value : former.value, comment: `${pick}` });
      },
      erase: async () => {
        if (former) await this.mark(at, former.cell, { value: null });
      },
      work: () => this.plan(planned, pick, 1),
      pair: async () => {
        await this.plan(planned, pick, 2);
        await this.mark(at, planned, { value });
        await this.mark(at, { ...planned, part: 1 }, { value: pickOf(VALUES[at.group.scale] ?? [], pick + 1) });
      },
      debt: () => this.mark(at, untouched, { value: 'debt', due: addDays(at.day, pick % 30) }),
      retake: async () => {
        await this.plan(planned, pick, 1);
        const cell = { ...planned, pupilId: former?.cell.pupilId ?? pupilId };
        if (former) await this.mark(at, cell, { value, retakeOf: former.markId });
      },
      roll: () => this.record(lessonId, []),
      absence: () => this.record(lessonId, [{ pupilId, code: pickOf(CODES, pick), minutes: null }]),
      topic: () => this.give(GiveTopic, { lessonId, topic: `§ ${pick}` }, `topic ${lessonId}`),
      homework: () => {
        const homework = { homeworkId: derivedId('agreement-homework', lessonId), lessonId };
        const said = { kind: pick % 4 ? 'task' : 'none', text: `№ ${pick}`, due: null, pupilIds: null } as const;
        return this.give(GiveHomework, { ...homework, ...said }, homework.homeworkId);
      },
    };
    await doing[what]();
  }

  /** The answer; nothing where the journal refused. */
  async asked<Input, Output>(
    contract: RequestContract<'command', Input, Output>,
    input: Input,
  ): Promise<Output | undefined> {
    try {
      const answer = await this.journal.ask(contract, input, this.caller, newId());
      this.entered += 1;
      return answer;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  private async plan({ lessonId, workId }: Cell, pick: number, parts: number): Promise<void> {
    const work = { workId, lessonId, typeId: pickOf(KINDS, pick), title: `№ ${pick}`, parts, reason: 'так надо' };
    await this.give(PlanWork, work, workId);
  }

  private async mark({ group }: Place, cell: Cell, { retakeOf, ...entry }: Entry): Promise<void> {
    const { lessonId, ...place } = cell;
    const key = keyOf(cell);
    const wanted = { ...place, ...entry, ...(retakeOf && { retakeOf }), ver: this.vers.get(key) ?? 0 };
    const answer = await this.asked(SetMarks, { lessonId, marks: [wanted] });
    for (const { markId, ver } of answer?.marks ?? []) {
      const isNew = !this.vers.has(key) && !retakeOf;
      this.vers.set(key, ver);
      const before = this.firstMarks.get(group.groupId) ?? [];
      if (isNew) this.firstMarks.set(group.groupId, [...before, { markId, cell, value: entry.value }]);
    }
  }

  private async record(
    lessonId: string,
    entries: { pupilId: string; code: (typeof CODES)[number]; minutes: null }[],
  ): Promise<void> {
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
}

const keyOf = ({ workId, pupilId, part }: Cell): string => `${workId} ${pupilId} ${part}`;

export const pickOf = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length] as Value;
