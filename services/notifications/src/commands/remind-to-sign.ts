import { Controller } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { RemindToSign, type RemindToSignAnswer } from '@parta/contracts';
import { Diary } from '../adapters/diary.ts';
import { deliveriesOf } from '../domain/deliveries-of.ts';
import { type Pair, pairsOf, reminders } from '../domain/signature-reminder.ts';
import { type DueRound, dueRound } from '../domain/signature-round.ts';
import type { Reading, Steps, Unit } from '../store/store.ts';

/** Guardians asked about together, and how often in one run: within the ten seconds a lease of timed work holds. */
const GUARDIANS = 100;
const BATCHES = 20;

type Batch = { round: DueRound; last: string | null; pairs: Pair[] };

/** The week that is over and unsigned is told to each guardian once (F-098, R-33). */
@Controller()
export class RemindToSignHandler {
  constructor(private readonly diary: Diary) {}

  @AnswersInSteps(RemindToSign)
  @Access('service')
  async remindToSign(_input: RemindToSign, { read, step }: Steps): Promise<RemindToSignAnswer> {
    let told = 0;
    for (let turn = 0; turn < BATCHES; turn += 1) {
      const batch = await read(nextBatch);
      if (!batch) break;
      const { schoolId, monday } = batch.round;
      const childIds = batch.pairs.map(({ childId }) => childId);
      const unsigned = await this.diary.unsigned(schoolId, monday, childIds);
      told += await step((unit) => tell(unit, batch, unsigned));
    }
    return { told };
  }
}

/** The next guardians of the first school that has some left. */
async function nextBatch({ store, now }: Reading): Promise<Batch | undefined> {
  const rounds = await store.signatureRounds.all(now);
  const [round] = rounds.flatMap((each) => dueRound(each) ?? []);
  if (!round) return undefined;
  const personIds = await store.people.guardiansAt(round.schoolId, round.after, GUARDIANS);
  const childIds = await store.people.childrenOf(personIds);
  const pairs = pairsOf(personIds, await store.people.familyOf(childIds), round);
  return { round, last: personIds.at(-1) ?? null, pairs };
}

/** One transaction: the inbox rows, the letters, and how far the school is; nothing where another run was faster. */
async function tell({ store, now }: Unit, { round, last, pairs }: Batch, unsigned: string[]): Promise<number> {
  if (!(await store.signatureRounds.advance(round, last))) return 0;
  const tellings = reminders(pairs, unsigned, round);
  const contacts = await store.people.mailContactsOf(tellings.map(({ personId }) => personId));
  await store.notices.put(tellings, now);
  await store.deliveries.put(deliveriesOf(tellings, contacts), now);
  return tellings.length;
}
