import { partitionName, type ServiceName, type SignalContract, type Wire } from '@parta/contracts';

/** A request on behalf of a person (or of nobody yet): the token, if any, is verified by the answering service. */
export const personSubject = ({ owner, name, version }: Wire): string => `rpc.${owner}.${name}.v${version}`;
/** A request of a service in its own name: who may publish here is settled by the bus's permissions. */
export const serviceSubject = ({ owner, name, version }: Wire): string => `sys.${owner}.${name}.v${version}`;
/** Reads of the log, by hearers only. */
export const eventsSubject = (source: string): string => `sys.${source}.events`;
export const headsSubject = (source: string): string => `sys.${source}.heads`;
export const signalSubject = ({ owner, name }: Pick<SignalContract, 'owner' | 'name'>): string =>
  `live.${owner}.${name}`;
export const wakeSubject = (service: string): string => `wake.${service}`;

export const eventSubject = (source: string, partition: number, key: string, name: string): string =>
  `evt.${source}.${partitionName(partition)}.${key}.${name}`;
export const streamName = (source: ServiceName): string => `EVT_${source.toUpperCase()}`;
export const consumerName = (hearer: string, partition: number): string => `${hearer}_${partitionName(partition)}`;
export const partitionFilter = (source: string, partition: number): string =>
  `evt.${source}.${partitionName(partition)}.>`;
