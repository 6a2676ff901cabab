import type { Operation } from '@parta/bus';
import { headsOf, type HeadOfSource, ServiceReader, verifyInbox, verifyLog } from '@parta/store';

/**
 * `log-heads`: the ends of this service's log. `verify`: what does not hold in it, and in what it heard of the given heads.
 * Reads only, as a role that can do nothing else.
 */
export function verifyOperations(service: string, readerUrl: string): [string, Operation][] {
  return [
    [
      'log-heads',
      async () => {
        await using reader = await ServiceReader.open(readerUrl);
        return await headsOf(reader, service);
      },
    ],
    [
      'verify',
      async ({ heads = '[]' }) => {
        await using reader = await ServiceReader.open(readerUrl);
        const log = await verifyLog(reader);
        return [...log, ...(await verifyInbox(reader, JSON.parse(heads) as HeadOfSource[]))];
      },
    ],
  ];
}
