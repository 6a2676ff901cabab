import { Inject, Injectable } from '@nestjs/common';
import {
  MarksOfPupil,
  NotesOfWeek,
  ProgressOfPupil,
  type RequestContract,
  SignaturesOfWeek,
  TicksOfWeek,
  YearsOfPupil,
  type YearsOfPupilAnswer,
} from '@parta/contracts';
import { Messenger } from '../auth/messenger.ts';
import type { Who } from '../auth/who.ts';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { WeekTexts } from '../weeks/week-texts.ts';
import { Weeks } from '../weeks/weeks.ts';
import { dayAfter } from './day-after.ts';
import { mondayIn, todayIn } from './monday-in.ts';
import { within } from './within.ts';

/** The address a page would ask at, and what it would be told, as JSON. */
type Answer = readonly [at: string, json: string];
type Asking = { pupilId: string; who: Who };

/**
 * What the page of a child asks before it can be seen whole, answered before it asks: a slow phone pays a fifth of a second for each
 * question. Every answer is judged like the question it stands for; what is refused or late is left out, and the page asks for itself.
 */
@Injectable()
export class FirstAnswers {
  constructor(
    private readonly weeks: Weeks,
    private readonly texts: WeekTexts,
    private readonly messenger: Messenger,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** `page`: what stands behind the child in the address, `2026-11-16`, `homework`, `marks`. */
  async of(page: string, asking: Asking): Promise<Answer[]> {
    const answers = this.asked(page, asking).map((answer) => within(ANSWERS_MS, answer));
    return (await Promise.all(answers)).flatMap((answer) => (answer ? [answer] : []));
  }

  private asked(page: string, asking: Asking): Promise<Answer>[] {
    const running = mondayIn(this.config.PARTA_ZONE);
    const [before, after] = [dayAfter(running, -7), dayAfter(running, 7)];
    if (page === 'marks') return this.marks(asking);
    if (page === 'homework')
      return [before, running, after].flatMap((each) => [this.week(each, asking), this.ticks(each, asking)]);
    const beside = [this.ticks(page, asking), this.notes(page, asking), this.signatures(page, asking)];
    if (page !== running) return beside;
    const around = [this.week(before, asking), this.week(after, asking)];
    return [...beside, ...around, this.ticks(after, asking), this.signatures(before, asking)];
  }

  private async week(monday: string, { pupilId, who }: Asking): Promise<Answer> {
    return [`/api/diary/${pupilId}/weeks/${monday}`, this.texts.of(await this.weeks.read({ pupilId, monday }, who))];
  }

  private ticks = (monday: string, asking: Asking) => this.beside('ticks', TicksOfWeek, monday, asking);
  private notes = (monday: string, asking: Asking) => this.beside('notes', NotesOfWeek, monday, asking);
  private signatures = (monday: string, asking: Asking) => this.beside('signatures', SignaturesOfWeek, monday, asking);

  private beside(name: string, contract: BesideWeek, monday: string, { pupilId, who }: Asking): Promise<Answer> {
    const at = `/api/diary/${pupilId}/weeks/${monday}/${name}`;
    return this.messenger.ask(contract, { pupilId, monday }, who).then(told(at));
  }

  /** The marks of the period that runs; which one that is the years say. */
  private marks({ pupilId, who }: Asking): Promise<Answer>[] {
    const [today, root] = [todayIn(this.config.PARTA_ZONE), `/api/diary/${pupilId}`];
    const years = this.messenger.ask(YearsOfPupil, { pupilId }, who);
    const progress = this.messenger.ask(ProgressOfPupil, { pupilId, day: today }, who);
    const marks = years.then(async (all) => {
      const { from, until } = runningPeriod(all, today);
      const answer = await this.messenger.ask(MarksOfPupil, { pupilId, from, until }, who);
      return told(`${root}/marks?from=${from}&until=${until}`)(answer);
    });
    return [years.then(told(`${root}/years`)), marks, progress.then(told(`${root}/progress?day=${today}`))];
  }
}

type BesideWeek = RequestContract<'query', { pupilId: string; monday: string }, object>;

const told =
  (at: string) =>
  (answer: object): Answer => [at, JSON.stringify(answer)];

/** @throws where no period has begun: the page asks for itself then */
function runningPeriod({ years }: YearsOfPupilAnswer, today: string): { from: string; until: string } {
  const begun = years.flatMap(({ periods }) => periods).filter(({ from }) => from <= today);
  const last = begun.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
  if (!last) throw new Error('no period has begun');
  return last;
}

const ANSWERS_MS = 80;
