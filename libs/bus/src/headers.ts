import type { MsgHdrs } from '@nats-io/nats-core';
import type { LogEvent } from './database.ts';
import { wireHeaders } from './wire-headers.ts';

/** The envelope of a fact: CloudEvents 1.0 attributes as headers, the body is the data alone. */
export function headersOfEvent(source: string, event: LogEvent): MsgHdrs {
  const id = eventId(source, event);
  return wireHeaders({
    'Nats-Msg-Id': id,
    'ce-specversion': '1.0',
    'ce-datacontenttype': 'application/json',
    'ce-id': id,
    'ce-source': `parta/${source}`,
    'ce-type': event.type,
    'ce-dataversion': String(event.version),
    'ce-subject': event.about,
    'ce-time': event.at,
    'ce-partitionkey': event.key,
    'ce-sequence': String(event.seq).padStart(15, '0'),
    'ce-aggver': String(event.aggVersion),
    'ce-causationid': event.cause ?? event.commandId,
    'ce-commandid': event.commandId,
    'ce-authtype': event.actor ? 'app_user' : 'system',
    'ce-authid': event.actor ?? undefined,
    'ce-authrole': event.role ?? undefined,
    traceparent: event.trace ?? undefined,
  });
}

/** `journal:1:s1502:17`: one name of one fact for ever. */
export const eventId = (source: string, { epoch, key, seq }: LogEvent): string => `${source}:${epoch}:${key}:${seq}`;

/** The fact behind an envelope and its body. */
export function eventOfMessage(envelope: MsgHdrs, body: string): LogEvent {
  const [, epoch = '1'] = envelope.get('ce-id').split(':');
  return {
    key: envelope.get('ce-partitionkey'),
    epoch: Number(epoch),
    seq: Number(envelope.get('ce-sequence')),
    type: envelope.get('ce-type'),
    version: Number(envelope.get('ce-dataversion')),
    about: envelope.get('ce-subject'),
    aggVersion: Number(envelope.get('ce-aggver')),
    commandId: envelope.get('ce-commandid'),
    cause: envelope.get('ce-causationid') || null,
    actor: envelope.get('ce-authid') || null,
    role: envelope.get('ce-authrole') || null,
    at: envelope.get('ce-time'),
    trace: envelope.get('traceparent') || null,
    data: body,
  };
}
