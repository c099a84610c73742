import { settings } from '../../../platform/settings.ts';

/** Where a password is set. The token stands behind `#`, which no server and no log gets to see. */
export const passwordLink = (token: string): string =>
  `${settings.cmsUrl}/admin/set-password#${token}`;
