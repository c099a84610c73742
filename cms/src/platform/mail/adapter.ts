import { join } from 'node:path';

import type { CmsSettings } from '@bbk/shared/settings';
import type { EmailAdapter } from 'payload';

import { intoFolder, overSmtp } from './transport.ts';

/** How the CMS sends mail: `payload.sendEmail` goes this way. */
export function mailAdapter({ smtpUrl, mailFrom, folders }: CmsSettings): EmailAdapter<void> {
  const send = smtpUrl ? overSmtp(smtpUrl) : intoFolder(join(folders.cms, 'mail'));
  return () => ({
    name: smtpUrl ? 'smtp' : 'folder',
    defaultFromName: mailFrom.name,
    defaultFromAddress: mailFrom.address,
    sendEmail: (message) => send({ from: mailFrom, ...message }),
  });
}
