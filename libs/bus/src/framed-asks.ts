import type { RequestContract } from '@parta/contracts';
import {
  type AnsweredBytes,
  answersIn,
  FRAME,
  FRAMED_AT_ONCE,
  type FramedAnswer,
  type FramedAsk,
  frameOf,
} from './frame.ts';
import type { Msg } from '@nats-io/nats-core';
import { heardRefusal } from './told-refusal.ts';

/** Sends one frame; answers the message that came back. */
type Send = (contract: RequestContract, body: string, deadlineMs: number) => Promise<Msg>;
type Waiting = {
  ask: FramedAsk;
  deadlineMs: number;
  settle: (answer: AnsweredBytes) => void;
  fail: (error: unknown) => void;
};

/**
 * Questions for stored documents that are asked in one turn of the event loop go out in one message. A hop is wake-ups and system
 * calls, not bytes: together they cost about half on every side (measured).
 */
export class FramedAsks {
  private readonly waiting = new Map<RequestContract, Waiting[]>();

  constructor(private readonly send: Send) {}

  /** @throws Refusal, each asker its own */
  ask(contract: RequestContract, ask: FramedAsk, deadlineMs: number): Promise<AnsweredBytes> {
    return new Promise((settle, fail) => {
      const known = this.waiting.get(contract);
      const own = { ask, deadlineMs, settle, fail };
      if (known && known.length < FRAMED_AT_ONCE) known.push(own);
      else this.gather(contract, [own]);
    });
  }

  private gather(contract: RequestContract, gathered: Waiting[]): void {
    this.waiting.set(contract, gathered);
    setImmediate(() => {
      if (this.waiting.get(contract) === gathered) this.waiting.delete(contract);
      void this.exchange(contract, gathered);
    });
  }

  private async exchange(contract: RequestContract, gathered: Waiting[]): Promise<void> {
    try {
      const deadlineMs = Math.min(...gathered.map((each) => each.deadlineMs));
      const message = await this.send(contract, frameOf(gathered.map(({ ask }) => ask)), deadlineMs);
      const answers = answersIn(message.headers?.get(FRAME) ?? '[]', message.data);
      gathered.forEach((each, index) => settled(each, answers[index]));
    } catch (error) {
      for (const { fail } of gathered) fail(error);
    }
  }
}

function settled({ settle, fail }: Waiting, answer: FramedAnswer | undefined): void {
  if (answer === undefined) fail(new Error('a frame came back with fewer answers than questions'));
  else if ('refused' in answer) fail(heardRefusal(answer.refused));
  else settle(answer);
}
