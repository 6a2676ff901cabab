import { expect, test } from '@jest/globals';
import { headers } from '@nats-io/nats-core';
import { MsgHdrsImpl } from '@nats-io/nats-core/internal';
import { wireHeaders } from './wire-headers.ts';

test('the envelope on the wire is the one NATS itself would make, without what is absent', () => {
  const theirs = headers();
  theirs.set('ce-source', 'parta/gateway');
  theirs.set('x-deadline-ms', '2000');

  const ours = wireHeaders({ 'ce-source': 'parta/gateway', 'parta-rev': undefined, 'x-deadline-ms': '2000' });

  expect((ours as MsgHdrsImpl).encode()).toEqual((theirs as MsgHdrsImpl).encode());
});

test('nobody smuggles a header in by a value of two lines', () => {
  expect(() => wireHeaders({ traceparent: 'x\r\nparta-caller: another' })).toThrow('more than one line');
});
