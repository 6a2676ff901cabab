import type { Answered, AnsweredBytes, AskOptions } from '@parta/bus/client';
import { LeastVersions, TokenVerifier } from '@parta/bus';
import { AccessRaised, type Caller, RecentAccessRaises, type RequestContract, TokenKeys } from '@parta/contracts';
import { anyone, theService } from '@parta/testing';
import { ScriptedServices } from '../../services/gateway/src/scripted-services.ts';
import { Services } from '../../services/gateway/src/services.ts';
import type { Under } from './world.ts';

type Asked = { type: string; input: unknown };

/** The services as the gateway meets them, without a wire between: tokens are verified by the keys identity publishes. */
export class InOneProcess extends Services {
  readonly asked: Asked[] = [];
  private readonly verifier: TokenVerifier;
  /** Signals are told by a spec itself. */
  private readonly signals = new ScriptedServices();

  constructor(private readonly under: Under) {
    super();
    const diary = theService('diary');
    const raises = async () => (await under.identity.ask(RecentAccessRaises, {}, diary)).raises;
    const leastVersions = new LeastVersions(raises);
    this.signals.subscribe(AccessRaised, (raised) => leastVersions.learn(raised));
    const keys = () => under.identity.ask(TokenKeys, {}, diary) as Promise<never>;
    this.verifier = new TokenVerifier(keys, leastVersions);
  }

  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answered<Output>> {
    return { answer: await this.answerOf(contract, input, options), rev: null };
  }

  async askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions,
  ): Promise<AnsweredBytes> {
    return (await this.answerOf(contract, input, options)) as AnsweredBytes;
  }

  readonly subscribe: Services['subscribe'] = (signal, heard) => this.signals.subscribe(signal, heard);
  readonly onReconnect: Services['onReconnect'] = (again) => this.signals.onReconnect(again);
  readonly tell: ScriptedServices['tell'] = (signal, data) => this.signals.tell(signal, data);

  private async answerOf<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    { token, commandId }: AskOptions,
  ): Promise<Output> {
    this.asked.push({ type: contract.type, input });
    const caller: Caller = token ? await this.verifier.callerOf(token) : anyone();
    const service = this.under[contract.owner as keyof Under];
    if (!service) throw new Error(`${contract.owner} is not in this world`);
    return service.ask(contract, input, caller, commandId);
  }
}
