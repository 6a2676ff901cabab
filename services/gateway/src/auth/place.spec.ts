import { expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { placeOf } from './place.ts';

test.each([
  ['91.218.114.206', '91.218.114.0/24'],
  ['::ffff:91.218.114.206', '91.218.114.0/24'],
  ['2a02:6b8:b040:1::17', '2a02:6b8:b040::/48'],
  ['2a02:6b8::17', '2a02:6b8:0::/48'],
  ['::1', '0:0:0::/48'],
])('F-154: of %s only the network %s is kept', (ip, ipPrefix) => {
  expect(placeOf({ ip, headers: {} } as FastifyRequest)).toEqual({ ipPrefix, agent: '' });
});
