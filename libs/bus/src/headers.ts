import { headers, type MsgHdrs } from '@nats-io/nats-core';
import type { LogEvent } from './database.ts';

/** The envelope of a fact: CloudEvents 1.0 attributes as headers, the body is the data alone. */
export function headersOfEvent(source: string, event: LogEvent): MsgHdrs {
  const envelope = headers();
  const id = eventId(source, event);
  envelope.set('Nats-Msg-Id', id);
  envelope.set('ce-specversion', '1.0');
  envelope.set('ce-datacontenttype', 'application/json');
  envelope.set('ce-id', id);
  envelope.set('ce-source', `parta/${source}`);
  envelope.set('ce-type', event.type);
  envelope.set('ce-dataversion', String(event.version));
  envelope.set('ce-subject', event.about);
  envelope.set('ce-time', event.at);
  envelope.set('ce-partitionkey', event.key);
  envelope.set('ce-sequence', String(event.seq).padStart(15, '0'));
  envelope.set('ce-aggver', String(event.aggVersion));
  envelope.set('ce-causationid', event.cause ?? event.commandId);
  envelope.set('ce-commandid', event.commandId);
  envelope.set('ce-authtype', event.actor ? 'app_user' : 'system');
  if (event.actor) envelope.set('ce-authid', event.actor);
  if (event.role) envelope.set('ce-authrole', event.role);
  if (event.trace) envelope.set('traceparent', event.trace);
  return envelope;
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
