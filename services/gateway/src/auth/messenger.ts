import { Injectable } from '@nestjs/common';
import type { AnsweredBytes, AskOptions } from '@parta/bus/client';
import { Refusal, type RequestContract } from '@parta/contracts';
import { deadlineOf } from '../deadlines.ts';
import { Services } from '../services.ts';
import { Sessions } from './sessions.ts';
import type { Who } from './who.ts';

/**
 * Carries a person's questions to the services: with their token, the deadline of the kind, and `rev` both ways.
 * A token that a service calls stale is exchanged silently, once.
 */
@Injectable()
export class Messenger {
  constructor(
    private readonly services: Services,
    private readonly sessions: Sessions,
  ) {}

  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    who: Who,
    commandId?: string,
  ): Promise<Output> {
    const { answer, rev } = await this.withToken(who, contract, (options) =>
      this.services.ask(contract, input, { ...options, ...(commandId && { commandId }) }),
    );
    if (rev) who.told = rev;
    return answer;
  }

  async askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    who: Who,
  ): Promise<AnsweredBytes> {
    const answered = await this.withToken(who, contract, (options) => this.services.askBytes(contract, input, options));
    if (answered.rev) who.told = answered.rev;
    return answered;
  }

  private async withToken<Result>(
    who: Who,
    contract: Pick<RequestContract, 'type' | 'kind'>,
    ask: (options: AskOptions) => Promise<Result>,
  ): Promise<Result> {
    const options = (): AskOptions => ({
      deadlineMs: deadlineOf(contract),
      revs: who.seen,
      trace: who.trace,
      ...(who.signedIn && { token: who.signedIn.session.token }),
    });
    try {
      return await ask(options());
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'token-stale' || !who.signedIn) throw error;
      await this.renew(who.signedIn);
      return ask(options());
    }
  }

  private async renew(signedIn: NonNullable<Who['signedIn']>): Promise<void> {
    this.sessions.forget(signedIn.secret);
    signedIn.session = await this.sessions.of(signedIn.secret);
  }
}
