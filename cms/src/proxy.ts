import { randomBytes } from 'node:crypto';

import { NextResponse, type NextRequest } from 'next/server';

import { adminLanguage } from './platform/admin-language.ts';
import { adminPolicy } from './platform/requests/policy.ts';

/** Where Payload keeps the language that somebody chose for the admin. */
const cookie = 'payload-lng';
const policyHeader = 'Content-Security-Policy';

/**
 * The admin is in Korean until somebody chooses otherwise: Payload would follow the browser, and journalists
 * borrow computers. Not for `/api`: what passes here is held in
 * memory, and pictures are large.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = adminPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  // Next reads the nonce from here, and gives it to the scripts that it writes.
  headers.set(policyHeader, policy);
  const isNew = !request.cookies.has(cookie);
  if (isNew) headers.set('accept-language', adminLanguage);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(policyHeader, policy);
  if (isNew) response.cookies.set(cookie, adminLanguage, { path: '/', sameSite: 'lax' });
  return response;
}

export const config = { matcher: ['/admin/:path*'] };
