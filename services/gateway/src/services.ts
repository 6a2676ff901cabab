import type { AnsweredBytes, Answered, AskOptions } from '@parta/bus/client';
import type { RequestContract, SignalContract } from '@parta/contracts';

/**
 * The services behind the gateway, as far as it knows them: what is asked and what is hinted.
 * Everything refused is thrown as `Refusal`.
 */
export abstract class Services {
  abstract ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answered<Output>>;

  abstract askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions,
  ): Promise<AnsweredBytes>;

  abstract subscribe<Data>(signal: SignalContract<Data>, heard: (data: Data) => void): void;

  /** Hints were lost meanwhile: whatever was kept because of them is to be thrown away. */
  abstract onReconnect(again: () => void): void;
}
