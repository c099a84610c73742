import { settings } from '../settings.ts';

const origins = [...new Set([settings.siteUrl, ...settings.siteInstances])].join(' ');

/**
 * What the admin's pages may load. Next writes scripts into a page: each has the nonce of its answer, and what
 * they load is let in by them. Styles are written by the editor as one types, and can not have one.
 */
export function adminPolicy(nonce: string, watching: boolean): string {
  // React's tools for development evaluate code.
  const developing = watching ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${origins}`,
    "font-src 'self' data:",
    `connect-src 'self' ${origins}${watching ? ' ws:' : ''}`,
    `frame-src 'self' ${origins}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
