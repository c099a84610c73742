import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, get } from 'node:http';

import { afterEach, expect, test } from 'vitest';

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

async function start() {
  const program = 'test/platform/programs/slow-server.ts';
  const process_ = spawn(process.execPath, ['scripts/run.mjs', program]);
  child = process_;
  let output = '';
  process_.stdout.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number | null>((resolve) => process_.once('exit', resolve));
  await expect.poll(() => output, { timeout: 20_000 }).toContain('port');
  const url = `http://127.0.0.1:${/port (\d+)/.exec(output)?.[1]}/`;
  return { process: process_, url, ended, output: () => output };
}

type Answer = { status: number | undefined; closes: boolean; text: string };
const ask = (url: string, agent: Agent) =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { agent }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => {
        const closes = response.headers.connection === 'close';
        resolve({ status: response.statusCode, closes, text });
      });
    }).on('error', reject);
  });

test('what is in flight is answered, on connections that then end, before the process lets go and ends', async () => {
  const server = await start();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const early = await ask(`${server.url}?ms=0`, agent);
  expect(early).toEqual({ status: 200, closes: false, text: 'false' });
  const open = Array.from({ length: 20 }, () => ask(`${server.url}?ms=800`, agent));
  // The server has seen them once it answers what was asked after them.
  await ask(`${server.url}?ms=0`, new Agent());
  server.process.kill('SIGTERM');
  const answers = await Promise.all(open);
  expect(answers.filter(({ status, text }) => status !== 200 || text !== 'true')).toEqual([]);
  expect(answers.every(({ closes }) => closes)).toBe(true);
  expect(await server.ended).toBe(143);
  expect(server.output()).toContain('finished');
});

test('a process that nobody has asked anything ends at once', async () => {
  const server = await start();
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(143);
  expect(server.output()).toContain('finished');
});
