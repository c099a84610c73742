import type { Locale } from '@bbk/shared/locales';
import { signLink } from '@bbk/shared/signed-link';
import { urls } from '@bbk/shared/urls';

import { settings } from '../../../platform/settings.ts';
import type { Approval } from './store.ts';

/** Where a partner reads and answers: whoever has it may do so, until it runs out. */
export function approvalLink({ expiresAt, id, language }: Approval): string {
  const expires = Date.parse(expiresAt ?? '');
  const token = signLink(settings.signingSecret, 'approval', { subject: id, expires });
  return `${settings.siteUrl}${urls.approval(language satisfies Locale, token)}`;
}
