import { SetMetadata, UseFilters, applyDecorators } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import type { ActionName } from '@parta/access';
import type { EventContract, RequestContract } from '@parta/contracts';
import { AsThrown } from './as-thrown.filter.ts';
import type { Hearing, HeardFact, Reading, Steps, Unit } from './unit.ts';

/** Transport symbols: a handler of requests is never registered with the event server, nor the other way round. */
export const REQUESTS = Symbol('parta.requests');
export const EVENTS = Symbol('parta.events');

/** How the transport runs a handler, kept in the pattern's extras. */
export type HandlerExtras = {
  contract: RequestContract | EventContract;
  runs: 'unit' | 'reading' | 'steps' | 'hearing' | 'hearing-run';
  /** Facts of this and of other such types of one key have the same effect in whatever order they are taken. */
  inAnyOrder?: boolean;
  /** The method itself: its @Access is read at the start, in whatever order the decorators stand. */
  method: object;
};

const ACCESS = 'parta.access';
/** Who may ask: holders of a right, anyone (`public`), or other services in their own name (`service`). */
export type AccessRule = ActionName | 'public' | 'service';

type Context<Kind> = Kind extends 'query' ? Reading<never> : Unit<never>;
type MethodDecorator<Method> = (target: object, key: string, method: TypedPropertyDescriptor<Method>) => void;

/** The method answers this command (one transaction) or this query (a reader that cannot write). */
export function Answers<Kind extends 'command' | 'query', Input, Output>(
  contract: RequestContract<Kind, Input, Output>,
) {
  return <Method extends (input: Input, unit: Context<Kind>) => Promise<Output>>(
    target: object,
    key: string,
    method: TypedPropertyDescriptor<Method>,
  ): void => bind(target, key, method, contract, contract.kind === 'command' ? 'unit' : 'reading');
}

/** The method answers a command in several transactions, with none open while it waits for the outside. */
export function AnswersInSteps<Input, Output>(contract: RequestContract<'command', Input, Output>) {
  return <Method extends (input: Input, steps: Steps<never>) => Promise<Output>>(
    target: object,
    key: string,
    method: TypedPropertyDescriptor<Method>,
  ): void => bind(target, key, method, contract, 'steps');
}

/** The method applies this fact, in the transaction that moves the cursor. */
export function Hears<Data>(contract: EventContract<Data>) {
  return <Method extends (data: Data, hearing: Hearing<never>) => Promise<void>>(
    target: object,
    key: string,
    method: TypedPropertyDescriptor<Method>,
  ): void => bind(target, key, method, contract, 'hearing');
}

/**
 * The method applies a run of facts of one key at once, oldest first: for projections in bulk. `inAnyOrder`: each row it writes is
 * guarded by a version of its own, so that facts of other such types need not wait in between, and runs get longer.
 */
export function HearsMany<Data>(contract: EventContract<Data>, { inAnyOrder = false } = {}) {
  return <Method extends (facts: HeardFact<Data>[], hearing: Hearing<never>) => Promise<void>>(
    target: object,
    key: string,
    method: TypedPropertyDescriptor<Method>,
  ): void => bind(target, key, method, contract, 'hearing-run', inAnyOrder);
}

/** Who may ask. Several rules: any of them suffices. A handler without it keeps the service from starting. */
export const Access = (
  ...rules: [AccessRule, ...AccessRule[]]
): MethodDecorator<never> & ((target: object, key: string, method: PropertyDescriptor) => void) =>
  SetMetadata(ACCESS, rules);

/** The rules of a handler's method, or undefined where somebody forgot them. */
export const accessOf = (method: object): AccessRule[] | undefined =>
  Reflect.getMetadata(ACCESS, method) as AccessRule[] | undefined;

function bind(
  target: object,
  key: string,
  method: TypedPropertyDescriptor<never> | PropertyDescriptor,
  contract: RequestContract | EventContract,
  runs: HandlerExtras['runs'],
  inAnyOrder?: boolean,
): void {
  const extras = { contract, runs, inAnyOrder, method: method.value };
  Payload()(target, key, 0);
  Ctx()(target, key, 1);
  const asEvent = runs === 'hearing' || runs === 'hearing-run';
  applyDecorators(
    asEvent ? EventPattern<string>(contract.type, EVENTS, extras) : MessagePattern(contract.type, REQUESTS, extras),
    UseFilters(AsThrown),
  )(target, key, method as PropertyDescriptor);
}
