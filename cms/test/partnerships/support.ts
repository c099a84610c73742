import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { body, makePicture, unique } from '../fixtures.ts';
import type { Cms } from '../harness.ts';

/** Asks and sends as a member of the newsroom does, or as a stranger. */
export const client = (cms: Cms) => ({
  get: async (path: string, headers: object = {}) => {
    const response = await cms.fetch(path, { headers: { ...headers } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  },
  send: async (method: string, path: string, data: object, headers: object = {}) => {
    const response = await cms.fetch(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(data),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  },
});

export const makeOrganisation = async (cms: Cms, data: object = {}): Promise<string> => {
  const made = await cms.payload.create({
    collection: 'organisations',
    data: { name: unique('단체'), kind: 'company', boilerplate: '회사 소개 문단이다.', ...data },
    locale: 'ko',
  });
  return String(made.id);
};

/** An announcement of two partners, a draft unless it is said otherwise. */
export async function makeAnnouncement(cms: Cms, data: Record<string, unknown> = {}) {
  const [one, other] = [await makeOrganisation(cms), await makeOrganisation(cms)];
  const made = await cms.payload.create({
    collection: 'partnerships',
    data: {
      language: 'ko',
      headline: unique('협약'),
      dek: '두 회사가 협약을 맺었다.',
      body: body('두 회사가 함께 일한다.'),
      partners: [
        { organisation: one, approval: { name: '김하나', email: 'one@example.com' } },
        { organisation: other, approval: { name: '이둘', email: 'other@example.com' } },
      ],
      _status: 'draft',
      ...data,
    } as never,
    draft: data['_status'] !== 'published',
    locale: 'ko',
  });
  return { id: String(made.id), slug: String(made['slug']), partners: [one, other] as const };
}

export const heroOf = async (cms: Cms, caption: string) => (await makePicture(cms, { caption })).id;

/** Runs whatever waits, as the server does every second. */
export async function runJobs(cms: Cms): Promise<void> {
  await cms.payload.jobs.run({ queue: 'default', limit: 100, silent: true });
  await cms.payload.jobs.run({ queue: 'press', limit: 100, silent: true });
}

/** Quoted-printable, as Hangul comes in a mail. */
const decoded = (mail: string) =>
  Buffer.from(
    mail
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** Every mail to somebody, the oldest first, as it was sent. */
export async function mailsTo(cms: Cms, address: string): Promise<string[]> {
  const folder = join(cms.data, 'cms/mail');
  const names = (await readdir(folder).catch(() => [])).sort();
  const all = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return all.filter((mail) => mail.includes(`To: ${address}`)).map(textOf);
}

function textOf(mail: string): string {
  const [head = '', ...rest] = mail.split(/\r?\n\r?\n/);
  const content = rest.join('\n\n');
  if (/content-transfer-encoding: base64/i.test(head))
    return Buffer.from(content, 'base64').toString();
  return decoded(content);
}

/** The token of the last link of a kind that somebody was sent. */
export const tokenIn = (mail: string, kind: 'approval' | 'press'): string =>
  new RegExp(`/${kind}/([\\w.-]+)`).exec(mail)?.[1] ?? '';
