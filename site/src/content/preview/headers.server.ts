import type { ServerResponse } from 'node:http';

/**
 * What is not public is kept by no cache and no search engine, its address is told to nobody, and only the admin
 * shows it within a page of its own.
 */
export function privately(res: ServerResponse, admin: string): void {
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive, nosnippet');
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.setHeader('Cross-Origin-Opener-Policy', 'unsafe-none');
  const policy = res.getHeader('Content-Security-Policy');
  if (typeof policy === 'string') {
    const framed = policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${admin}`);
    res.setHeader('Content-Security-Policy', framed);
  }
  // Older than `frame-ancestors`, and without a way to name one.
  res.removeHeader('X-Frame-Options');
}
