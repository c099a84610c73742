import type { Browser, BrowserContext, Page } from '@playwright/test';

import { asAdmin } from './cms.ts';
import { cmsUrl } from './environment.ts';

export interface Account {
  email: string;
  password: string;
}

/** Lets somebody in without the form, where the way in is not what is looked at. */
export async function letIn(context: BrowserContext, account: Account): Promise<void> {
  const response = await context.request.post(`${cmsUrl}/api/users/login`, { data: account });
  if (!response.ok()) throw new Error(`login: ${response.status()} ${await response.text()}`);
}

/** A browser of somebody's own, in which they are logged in. */
export async function openAs(browser: Browser, account: Account): Promise<Page> {
  const context = await browser.newContext();
  await letIn(context, account);
  return context.newPage();
}

/**
 * An account of a test's own, made by the admin. A worker that comes back to a file prepares it once more, with what the
 * file has in memory: so no address is made of that.
 */
export async function makeAccount(
  token: string,
  { name, role }: { name: string; role: string },
): Promise<Account> {
  const email = `${role}-${crypto.randomUUID()}@example.com`;
  const account = { email, password: 'correct-horse-battery' };
  await asAdmin(token, 'POST', 'users', { body: { ...account, name, role } });
  return account;
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
