import type { Answered, AnsweredBytes, AskOptions } from '@parta/bus/client';
import { Refusal, type RefusalCode, type RequestContract, type SignalContract } from '@parta/contracts';
import { Services } from './services.ts';

type Script = (input: never, options: AskOptions) => unknown;
export type Question = { type: string; input: unknown; options: AskOptions };

/** The services as the gateway meets them: each answers what the spec scripted, and remembers what it was asked. */
export class ScriptedServices extends Services {
  readonly asked: Question[] = [];
  private readonly scripts = new Map<string, Script>();
  private readonly hearers = new Map<string, ((data: never) => void)[]>();
  private readonly again: (() => void)[] = [];

  /** From now on this contract is answered so; a script that throws a Refusal refuses. */
  answering<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    script: (input: Input, options: AskOptions) => Output | Promise<Output>,
  ): this {
    this.scripts.set(contract.type, script);
    return this;
  }

  /** From now on a document that is stored ready is answered so. */
  answeringBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    script: (input: Input, options: AskOptions) => AnsweredBytes | Promise<AnsweredBytes>,
  ): this {
    this.scripts.set(contract.type, script);
    return this;
  }

  refusing(contract: RequestContract, code: RefusalCode, details?: unknown): this {
    this.scripts.set(contract.type, () => {
      throw new Refusal(code, 'scripted', details);
    });
    return this;
  }

  tell<Data>(signal: SignalContract<Data>, data: Data): void {
    for (const hear of this.hearers.get(signal.type) ?? []) hear(data as never);
  }

  reconnect(): void {
    for (const again of this.again) again();
  }

  questions({ type }: { type: string }): Question[] {
    return this.asked.filter((question) => question.type === type);
  }

  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answered<Output>> {
    const answer = await this.scripted(contract.type, input, options);
    const isCommand = contract.kind === 'command';
    return { answer: answer as Output, rev: isCommand && options.token ? 'journal:s1502:17' : null };
  }

  async askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions,
  ): Promise<AnsweredBytes> {
    return (await this.scripted(contract.type, input, options)) as AnsweredBytes;
  }

  subscribe<Data>({ type }: SignalContract<Data>, heard: (data: Data) => void): void {
    this.hearers.set(type, [...(this.hearers.get(type) ?? []), heard]);
  }

  onReconnect(again: () => void): void {
    this.again.push(again);
  }

  private async scripted(type: string, input: unknown, options: AskOptions): Promise<unknown> {
    this.asked.push({ type, input, options });
    const script = this.scripts.get(type);
    if (!script) throw new Refusal('unavailable', `nobody scripted ${type}`);
    return script(input as never, options);
  }
}
