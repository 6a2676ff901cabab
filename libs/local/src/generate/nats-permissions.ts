import {
  consumerName,
  eventsSubject,
  headsSubject,
  operateSubject,
  personSubject,
  serviceSubject,
  signalSubject,
  streamName,
  wakeSubject,
} from '@parta/bus';
import * as contracts from '@parta/contracts';
import { HEARS, PARTITIONS, SERVICES, SOURCES } from '@parta/contracts';
import type { Asker, RequestContract, ServiceName, SignalContract } from '@parta/contracts';

/** Subjects; `rpc.journal.> journal` is a subscription in the queue group `journal` alone. */
export type Permissions = { publish: string[]; subscribe: string[]; answers: boolean };

const exported = Object.values(contracts) as unknown[];
const requests = exported.filter((value) => isKind<RequestContract>(value, ['command', 'query']));
const signals = exported.filter((value) => isKind<SignalContract>(value, ['signal']));

/** What a service, or the operator's program, may do on the bus: what the contracts say of it, and nothing else. */
export function permissionsOf(asker: Asker): Permissions {
  if (asker === 'ops') return ofOperator();
  if (asker === 'gateway') return ofGateway();
  const asked = requests.filter(({ askedBy }) => askedBy.includes(asker)).map(serviceSubject);
  const said = (SOURCES as readonly ServiceName[]).includes(asker) ? [`evt.${asker}.>`, wakeSubject(asker)] : [];
  const signalled = signals.filter(({ owner }) => owner === asker).map(signalSubject);
  const woken = said.length > 0 ? [wakeSubject(asker)] : [];
  return {
    publish: [...said, ...signalled, ...asked, ...HEARS[asker].flatMap((source) => hearing(source, asker))],
    subscribe: [`rpc.${asker}.> ${asker}`, `sys.${asker}.> ${asker}`, ...woken, ...hintsTo(asker), inbox(asker)],
    answers: true,
  };
}

/** The gateway asks on behalf of people and hears hints; it never speaks in the name of a service. */
function ofGateway(): Permissions {
  const asked = requests.filter(({ askedBy }) => askedBy.includes('gateway')).map(personSubject);
  return { publish: asked, subscribe: [...hintsTo('gateway'), inbox('gateway')], answers: false };
}

/** The operator alone makes streams and consumers. */
function ofOperator(): Permissions {
  const asked = requests.filter(({ askedBy }) => askedBy.includes('ops')).map(serviceSubject);
  const logs = SOURCES.flatMap((source) => [eventsSubject(source), headsSubject(source)]);
  const operated = SERVICES.filter((service) => service !== 'gateway').map(operateSubject);
  return { publish: ['$JS.API.>', ...asked, ...logs, ...operated], subscribe: [inbox('ops')], answers: false };
}

const hintsTo = (hearer: ServiceName): string[] =>
  signals.filter(({ heardBy }) => heardBy.includes(hearer)).map(signalSubject);

/** Reading the log of a source, and its consumers: each by its name, for `journal_p*` is no wildcard. */
function hearing(source: ServiceName, hearer: ServiceName): string[] {
  const consumers = Array.from({ length: PARTITIONS }, (_, partition) => consumerName(hearer, partition));
  const stream = streamName(source);
  return [
    eventsSubject(source),
    headsSubject(source),
    ...consumers.flatMap((consumer) => [
      `$JS.API.CONSUMER.INFO.${stream}.${consumer}`,
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`,
      `$JS.ACK.${stream}.${consumer}.>`,
    ]),
  ];
}

function inbox(name: string): string {
  return `_INBOX_${name}.>`;
}

function isKind<Contract extends { kind: string }>(value: unknown, kinds: string[]): value is Contract {
  return typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(String(value.kind));
}

/** In the order of the accounts' file. */
export const ASKERS: readonly Asker[] = [...SERVICES, 'ops'];
