import { createHmac } from 'node:crypto';

import type { Browser, BrowserContext, Page } from '@playwright/test';

import { asAdmin } from './cms.ts';
import { admin, cmsUrl } from './environment.ts';

export interface Account {
  email: string;
  password: string;
}

/** Lets a browser in without the form, where the way in is not what is looked at. */
export async function letIn(context: BrowserContext, account: Account = admin): Promise<void> {
  const response = await context.request.post(`${cmsUrl}/api/users/login`, { data: account });
  if (!response.ok()) throw new Error(`login: ${response.status()} ${await response.text()}`);
}

/** A browser of somebody's own, in which they are logged in. */
export async function openAs(browser: Browser, account?: Account): Promise<Page> {
  const context = await browser.newContext();
  await letIn(context, account);
  return context.newPage();
}

/** An account with a password, made by the admin. */
export async function makeAccount(token: string, name: string, role: string): Promise<Account> {
  const password = 'correct-horse-battery';
  const email = `${role}-${Date.now().toString(36)}@example.com`;
  await asAdmin(token, 'POST', 'users', { body: { email, password, name, role } });
  return { email, password };
}

/** The link of the newest mail to somebody, out of development's mailbox. */
export async function mailedLink(token: string, email: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/mailbox`, {
    headers: { authorization: `JWT ${token}` },
  });
  const mails = (await response.text()).split('─'.repeat(60));
  const mail = mails.find((text) => text.includes(`To: ${email}`));
  const link = /https?:\S+set-password#\S+/.exec(mail ?? '')?.[0];
  if (!link) throw new Error(`no link was mailed to ${email}`);
  return link;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the app on a phone shows now for a key (RFC 6238). */
export function codeOf(secret: string): string {
  const bits = Array.from(secret.replaceAll(' ', ''))
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
