import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** From where and with what somebody signs in: the network (never the whole address) and the browser's own name. */
export type Place = { ipPrefix: string; agent: string };

export function placeOf({ ip, headers }: FastifyRequest): Place {
  return { ipPrefix: prefixOf(ip), agent: (headers['user-agent'] ?? '').slice(0, 300) };
}

/** The /24 of an IPv4 address, the /48 of an IPv6 one. */
function prefixOf(ip: string): string {
  const mapped = ip.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail = ''] = mapped.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = mapped.includes('::') ? Array.from({ length: 8 - front.length - back.length }, () => '0') : [];
  return `${[...front, ...zeros, ...back].slice(0, 3).join(':')}::/48`;
}
