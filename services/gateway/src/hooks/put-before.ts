import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Take = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;

/** Shows each request to `take` first; what it passes on goes the way it always went. */
export function putBefore(server: Server, take: Take): void {
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    take(request, response, () => others.forEach((listener) => void listener.call(server, request, response))),
  );
}
