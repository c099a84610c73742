import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Endpoint } from 'payload';
import PostalMime from 'postal-mime';

import { settings } from '../../platform/settings.ts';
import { roleOf } from '../../workflow/roles.ts';

/** How many mails are shown. */
const most = 50;

const isOpen = () => settings.environment === 'development' && !settings.smtpUrl;

const folder = () => join(/* turbopackIgnore: true */ settings.folders.cms, 'mail');

/** One mail as it is read, without the form that it is sent in. */
async function plain(name: string): Promise<string> {
  const file = await readFile(join(/* turbopackIgnore: true */ folder(), name));
  const { subject, text, to } = await PostalMime.parse(file);
  const addresses = to?.map(({ address }) => address).join(', ');
  return [`To: ${addresses ?? ''}`, `Subject: ${subject ?? ''}`, '', text ?? ''].join('\n');
}

/** The newest mails. */
async function mails(): Promise<string[]> {
  const names = await readdir(folder()).catch((): string[] => []);
  const newest = names.filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(newest.reverse().slice(0, most).map(plain));
}

/** What would have been sent, where there is no mail server: for admins, in development. */
export const mailboxEndpoint: Endpoint = {
  path: '/mailbox',
  method: 'get',
  handler: async (req) => {
    if (!isOpen())
      return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 });
    if (roleOf(req.user) !== 'admin') {
      const errors = [{ message: req.t('error:notAllowedToPerformAction') }];
      return Response.json({ errors }, { status: req.user ? 403 : 401 });
    }
    const text = (await mails()).join(`\n\n${'─'.repeat(60)}\n\n`);
    return new Response(text, {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  },
};
