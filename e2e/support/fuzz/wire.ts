import { request } from 'node:http';

import type { Generated } from './site-requests.ts';

/** Sends it as it is: `fetch` would put a path in order first. Answers with the status, and all that was told. */
export function send(origin: string, { body, headers, method, path }: Generated) {
  const { hostname, port } = new URL(origin);
  return new Promise<{ status: number; told: string }>((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [response.rawHeaders.join('\n')].map((text) => Buffer.from(text));
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, told: Buffer.concat(parts).toString() });
      });
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
