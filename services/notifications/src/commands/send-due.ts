import { Controller, Inject } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import { derivedId, SendDue, type SendDueAnswer } from '@parta/contracts';
import { Directory } from '../adapters/directory.ts';
import { type Mail, MailSender } from '../adapters/mail-sender.ts';
import { afterAttempt } from '../domain/after-attempt.ts';
import { deliveriesOf } from '../domain/deliveries-of.ts';
import { type LetterAbout, marksLetter } from '../domain/letter.ts';
import { decide } from '../domain/telling.ts';
import { mayStillHear } from '../domain/recipients.ts';
import { signatureLetter } from '../domain/signature-letter.ts';
import { mayBeTold } from '../domain/unread.ts';
import { unreadLetter } from '../domain/unread-letter.ts';
import type { Claimed } from '../store/deliveries.ts';
import type { Steps, Unit } from '../store/store.ts';

/** Letters in hand at once: what a kill at the worst moment can leave in doubt. */
const AT_ONCE = 4;
const ROUNDS = 25;
const CHILDREN = 200;

/** Of the service's settings what this handler goes by. */
type Settings = {
  PARTA_SETTLE_SECONDS: number;
  PARTA_PUBLIC_URL: string;
  PARTA_MAIL_LOCALE: LetterAbout['locale'];
};

/** A run of the sender: each round claims letters under a name of its own. */
type Run = Pick<Steps, 'step'> & { by: string };

/** What has settled is told, and letters that are due go out (R-08, N-47, N-50, B9). */
@Controller()
export class SendDueHandler {
  constructor(
    @Inject(CONFIG) private readonly config: Settings,
    private readonly directory: Directory,
    private readonly sender: MailSender,
  ) {}

  @AnswersInSteps(SendDue)
  @Access('service')
  async sendDue(_input: SendDue, steps: Steps): Promise<SendDueAnswer> {
    const told = await this.tell(steps);
    let sent = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const run = { step: steps.step, by: derivedId('claim', steps.commandId, round) };
      const claimed = await this.claim(steps, run);
      const outcomes = await this.sendAll(run, claimed);
      sent += outcomes.filter((outcome) => outcome === 'accepted').length;
      if (!outcomes.includes('accepted')) break;
    }
    return { told, sent };
  }

  private async tell({ read, step }: Steps): Promise<number> {
    const settle = this.config.PARTA_SETTLE_SECONDS;
    const due = await read(({ store, now }) => store.intents.dueChildren(now, settle, 1));
    return due.length === 0 ? 0 : step((unit) => tellDue(unit, settle));
  }

  private async claim({ read }: Steps, { step, by }: Run): Promise<Claimed[]> {
    const areDue = await read(({ store, now }) => store.deliveries.areDue(now));
    return areDue ? step((unit) => claimDue(unit, by)) : [];
  }

  private async sendAll(run: Run, claimed: readonly Claimed[]) {
    if (claimed.length === 0) return [];
    const names = await this.directory.givenNames(claimed.map(({ childId }) => childId)).catch(() => undefined);
    return allOf(claimed.map((letter) => this.sendOne(run, letter, names?.get(letter.childId))));
  }

  /** One letter: written, its attempt noted, handed over, the answer noted. */
  private async sendOne(run: Run, letter: Claimed, childName: string | undefined) {
    const mail = childName === undefined ? 'away' : await this.write(letter, childName);
    if (mail === 'away') return run.step(({ store, now }) => store.deliveries.putBack(run.by, letter.deliveryId, now));
    if (mail === 'no-address')
      return run.step(({ store }) => store.deliveries.end(run.by, [letter.deliveryId], 'failed', 'no-address'));
    const tries = await run.step(({ store, now }) => store.deliveries.begin(run.by, letter.deliveryId, now));
    if (tries === undefined) return undefined;
    const submitted = await this.sender.send(mail);
    const attempted = { deliveryId: letter.deliveryId, tries, unknowns: letter.unknowns };
    const next = afterAttempt(attempted, submitted.outcome);
    await run.step(({ store, now }) => store.deliveries.answer({ ...attempted, ...submitted }, next, now));
    return submitted.outcome;
  }

  private async write({ deliveryId, contactId, childId, topic, lines, week }: Claimed, childName: string) {
    const { PARTA_PUBLIC_URL: publicUrl, PARTA_MAIL_LOCALE: locale } = this.config;
    const to = await this.directory.addressOf(contactId).catch(() => 'away' as const);
    if (to === 'away') return to;
    if (to === null) return 'no-address';
    const marks = { childId, childName, lines, publicUrl, locale };
    if (week !== null) return { deliveryId, to, ...signatureLetter({ publicUrl, locale, childId, week }) };
    const letter = topic === 'message.waiting' ? unreadLetter({ publicUrl, locale }) : marksLetter(marks);
    return { deliveryId, to, ...letter } satisfies Mail;
  }
}

/** Every answer, once every letter is out of hand; only then the failure of one. */
async function allOf<Result>(all: Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** One transaction: the inbox rows, the letters and the decisions, or none of them. */
async function tellDue({ store, now }: Unit, settle: number): Promise<number> {
  const children = await store.intents.dueChildren(now, settle, CHILDREN);
  const settled = await store.intents.settledOf(children, now, settle);
  const { tellings, silent } = decide(settled, await store.people.familyOf(children));
  const contacts = await store.people.mailContactsOf(tellings.map(({ personId }) => personId));
  await store.notices.put(tellings, now);
  await store.deliveries.put(deliveriesOf(tellings, contacts), now);
  await store.intents.close(settled, silent, now);
  return tellings.length;
}

/** One transaction: letters that are due are taken, and those whose reader lost the right to them meanwhile are ended. */
async function claimDue({ store, now }: Unit, by: string): Promise<Claimed[]> {
  await store.deliveries.expire(now);
  await store.deliveries.giveUpLost(now);
  const claimed = await store.deliveries.claim(by, now, AT_ONCE);
  const family = await store.people.familyOf(claimed.map(({ childId }) => childId));
  const mute = claimed.filter((letter) => !mayHear(letter, family));
  const silenced = mute.map(({ deliveryId }) => deliveryId);
  await store.deliveries.end(by, silenced, 'suppressed', 'no-right');
  return claimed.filter(({ deliveryId }) => !silenced.includes(deliveryId));
}

const mayHear = (letter: Claimed, family: Parameters<typeof mayStillHear>[1]): boolean =>
  letter.topic === 'message.waiting' ? mayBeTold(letter, family) : mayStillHear(letter, family);
