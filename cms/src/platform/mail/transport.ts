import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createTransport, type SendMailOptions } from 'nodemailer';

/** Sends one mail, or fails. */
export type Send = (mail: SendMailOptions) => Promise<void>;

/** How many mails the folder keeps. */
const most = 500;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Through a mail server; its connections are kept for the next mail. */
export function overSmtp(url: string): Send {
  const transport = createTransport({ url, pool: true, ...timeouts });
  return async (mail) => {
    await transport.sendMail(mail);
  };
}

async function forgetOldest(folder: string): Promise<void> {
  const mails = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  const old = mails.slice(0, Math.max(0, mails.length - most));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}

/** Into a folder, as files that a mail program opens: what a machine without a mail server does. */
export function intoFolder(folder: string): Send {
  const composer = createTransport({ streamTransport: true, buffer: true });
  let count = 0;
  return async (mail) => {
    const { message } = await composer.sendMail(mail);
    await mkdir(folder, { recursive: true });
    const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const number = String((count += 1)).padStart(6, '0');
    const file = join(folder, `${time}-${process.pid}-${number}.eml`);
    await writeFile(`${file}.part`, message as Buffer);
    await rename(`${file}.part`, file);
    await forgetOldest(folder);
  };
}
