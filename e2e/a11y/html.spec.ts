import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from '@playwright/test';

import { javaPath, siteUrl } from '../support/environment.ts';
import { pageTypes } from '../support/page-types.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** The checker is a Java program: it is started once, for all pages together. */
async function check(folder: string): Promise<Message[]> {
  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const given = ['-Xss8m', '-jar', jar, '--format', 'json', '--exit-zero-always', folder];
  const { stderr } = await promisify(execFile)(javaPath, given, { maxBuffer: 64 << 20 });
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
}

test('every type of page is valid HTML', async ({ request }, testInfo) => {
  // Some sixty pages are made for it, and a busy machine takes its time for each.
  test.setTimeout(300_000);
  const folder = testInfo.outputPath('pages');
  await mkdir(folder, { recursive: true });
  for (const { name, locale, status, address } of pageTypes) {
    const response = await request.get(new URL(await address(), siteUrl).href);
    expect(response.status(), name).toBe(status);
    const file = `${locale} ${name}`.replaceAll(/[^a-z]+/g, '-');
    await writeFile(join(folder, `${file}.html`), await response.body());
  }
  const errors = (await check(folder)).filter((message) => message.type !== 'info');
  const told = errors.map(
    ({ url, lastLine, message, extract }) =>
      `${url.split('/').at(-1) ?? url}:${lastLine ?? 0} ${message} ${extract ?? ''}`,
  );
  expect(told).toEqual([]);
});
