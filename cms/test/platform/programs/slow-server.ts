// A server as Next's is, with a handler of signals of its own; every answer takes as long as it is asked to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { isStopping, stopGracefully } from '@bbk/shared/stop';

process.on('SIGTERM', function cleanup() {
  process.exit(1);
});
stopGracefully(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  console.log('finished');
});
const server = createServer((request, response) => {
  const ms = Number(new URL(request.url ?? '', 'http://x').searchParams.get('ms'));
  setTimeout(() => response.end(String(isStopping())), ms);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`port ${(server.address() as AddressInfo).port}`);
});
