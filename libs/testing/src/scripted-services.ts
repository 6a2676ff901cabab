import type { RequestContract } from '@parta/contracts';

type Script = (input: never) => unknown;

/** The other services as an adapter meets them: each answers what the spec scripted, and remembers what it was asked. */
export class ScriptedServices {
  readonly asked: { type: string; input: unknown }[] = [];
  private readonly scripts = new Map<string, Script>();

  /** From now on this contract is answered so; a script that throws a Refusal refuses. */
  answering<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    script: (input: Input) => Output | Promise<Output>,
  ): this {
    this.scripts.set(contract.type, script as Script);
    return this;
  }

  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
  ): Promise<{ answer: Output; rev: null }> {
    return { answer: await this.askAsService(contract, input), rev: null };
  }

  async askAsService<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
  ): Promise<Output> {
    const script = this.scripts.get(contract.type);
    if (!script) throw new Error(`nobody scripted ${contract.type}`);
    this.asked.push({ type: contract.type, input });
    const answer = await script(contract.input.parse(input) as never);
    return (contract.output ? contract.output.parse(answer) : undefined) as Output;
  }
}
