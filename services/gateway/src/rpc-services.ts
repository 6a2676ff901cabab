import type { Answered, AnsweredBytes, AskOptions, RpcClient } from '@parta/bus/client';
import type { RequestContract, SignalContract } from '@parta/contracts';
import { READ_DEADLINE_MS } from './deadlines.ts';
import { Services } from './services.ts';

/** The services over the bus. */
export class RpcServices extends Services {
  private readonly again: (() => void)[] = [];
  private isAway = false;

  constructor(private readonly client: RpcClient) {
    super();
    void this.watch();
  }

  /** False while the bus is away. */
  get isConnected(): boolean {
    return !this.isAway && !this.client.connection.isClosed();
  }

  ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answered<Output>> {
    return this.client.ask(contract, input, this.bounded(options));
  }

  askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions,
  ): Promise<AnsweredBytes> {
    return this.client.askBytes(contract, input, this.bounded(options));
  }

  subscribe<Data>(signal: SignalContract<Data>, heard: (data: Data) => void): void {
    this.client.subscribe(signal, heard);
  }

  onReconnect(again: () => void): void {
    this.again.push(again);
  }

  /** Nobody waits long for a bus that is known to be away. */
  private bounded(options: AskOptions): AskOptions {
    if (this.isConnected) return options;
    return { ...options, deadlineMs: Math.min(options.deadlineMs ?? READ_DEADLINE_MS, AWAY_DEADLINE_MS) };
  }

  private async watch(): Promise<void> {
    for await (const { type } of this.client.connection.status()) {
      if (type === 'disconnect') this.isAway = true;
      if (type !== 'reconnect') continue;
      this.isAway = false;
      for (const again of this.again) again();
    }
  }
}

const AWAY_DEADLINE_MS = 1_000;
